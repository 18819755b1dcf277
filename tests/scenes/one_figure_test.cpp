// A figure is typed once: where it changes in the data, it changes everywhere it is shown, in every
// language, and nothing else changes.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "base/file.h"
#include "composer.h"
#include "folder.h"
#include "lines.h"
#include "scene/dump.h"

namespace tubiao::scenes {
namespace {

namespace fs = std::filesystem;

/// Words of a figure before and after, in the form of each language: {"1,100", "1,150"}.
using Words = std::vector<std::pair<std::string, std::string>>;

std::string replaced(std::string text, const std::string& old_part, const std::string& new_part) {
  for (auto at = text.find(old_part); at != std::string::npos;
       at = text.find(old_part, at + new_part.size())) {
    text.replace(at, old_part.size(), new_part);
  }
  return text;
}

std::string replaced(std::string text, const Words& words) {
  for (const auto& [before, after] : words) text = replaced(std::move(text), before, after);
  return text;
}

/// Positions and sizes have three decimals in a dump; figures of the tests have fewer.
std::string without_geometry(const std::string& line) {
  static const std::regex geometry("-?[0-9]+\\.[0-9]{3}\\b");
  return std::regex_replace(line, geometry, "#");
}

/// Which lines of a dump may follow from a figure: those of its own nodes, those of texts that say
/// it, and the words of the charts that hold it.
class Reach {
 public:
  Reach(std::string indicator, const Words& words) : mark_(" indicator " + indicator + " ") {
    for (const auto& [before, after] : words) said_.push_back(before);
  }

  std::vector<bool> of(const std::vector<std::string_view>& dump) const {
    std::vector<bool> reached;
    std::vector<std::pair<std::size_t, bool>> open;  // Depth of a node, and whether it is reached.
    for (std::size_t i = 0; i < dump.size(); ++i) {
      const std::size_t depth = dump[i].find_first_not_of(' ');
      while (!open.empty() && open.back().first >= depth) open.pop_back();
      const bool inherited = !open.empty() && open.back().second;
      if (is_node(dump[i])) {
        const bool own = dump[i].find(mark_) != std::string_view::npos || own_text_says(dump, i);
        open.emplace_back(depth, inherited || own);
        reached.push_back(inherited || own || says(dump[i]));
      } else {
        reached.push_back(inherited || (open.empty() && says(dump[i])));
      }
    }
    return reached;
  }

 private:
  static bool is_node(std::string_view line) {
    return line.substr(std::min(line.find_first_not_of(' '), line.size())).starts_with("node ");
  }

  bool says(std::string_view line) const {
    return std::any_of(said_.begin(), said_.end(), [&](const std::string& word) {
      return line.find(word) != std::string_view::npos;
    });
  }

  /// Whether the texts of the node itself, not of those inside, say the figure.
  bool own_text_says(const std::vector<std::string_view>& dump, std::size_t node) const {
    for (std::size_t i = node + 1; i < dump.size() && !is_node(dump[i]); ++i) {
      if (says(dump[i])) return true;
    }
    return false;
  }

  std::string mark_;
  std::vector<std::string> said_;
};

/// Checks that `after` is `before` with other words of one figure, and with other places only where
/// these follow from it. Returns the number of lines that say the figure.
std::size_t check_only_figure_changed(const std::string& before, const std::string& after,
                                      const std::string& indicator, const Words& words) {
  const auto one = test::lines_of(before);
  const auto other = test::lines_of(after);
  BOOST_REQUIRE_EQUAL(one.size(), other.size());
  const auto reached = Reach(indicator, words).of(one);
  std::size_t said = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    const std::string wanted = replaced(std::string(one[i]), words);
    if (wanted != one[i]) ++said;
    if (reached[i]) {
      BOOST_TEST(without_geometry(std::string(other[i])) == without_geometry(wanted));
    } else {
      BOOST_TEST(other[i] == one[i]);
    }
  }
  for (const auto& [old_word, new_word] : words) {
    BOOST_TEST(after.find(old_word) == std::string::npos);
  }
  return said;
}

/// The dumps of a layout's editions.
std::vector<std::string> dumps(const fs::path& layout) {
  test::Composer composer;
  std::vector<std::string> result;
  for (const auto& scene : composer.compose_all(layout)) result.push_back(scene::dump_text(scene));
  return result;
}

/// Replaces a text that occurs exactly once in a file.
void edit(const fs::path& file, const std::string& before, const std::string& after) {
  const std::string text = base::read_file(file, 1 << 20);
  const auto at = text.find(before);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos && text.find(before, at + 1) == std::string::npos,
                        file.string() + " does not have this exactly once: " + before);
  base::write_file(file, replaced(text, before, after));
}

/// A copy of a part of the project at the same places of another folder.
void copy(const fs::path& part, const test::Folder& folder) {
  const fs::path target = folder.path() / part;
  fs::create_directories(target.parent_path());
  fs::copy(part, target, fs::copy_options::recursive);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(one_figure)

BOOST_AUTO_TEST_CASE(changes_everywhere_it_is_shown_and_nothing_else_does) {
  const test::Folder folder;
  copy("tests/scenes", folder);
  const fs::path layout = folder.path() / "tests/scenes/one-figure.toml";
  const auto before = dumps(layout);
  edit(folder.path() / "tests/scenes/inputs/town.toml", "value  = 1100", "value  = 1150");
  const auto after = dumps(layout);
  BOOST_REQUIRE_EQUAL(before.size(), 3);
  const Words words = {{"1100", "1150"}, {"1,100", "1,150"}};
  // The title three times (words, description of the head, outline), the hero with its description,
  // the figure with its own, each chart with its description, its bar, that one's description and
  // the title of one of them, and the text; a second language says every figure once more.
  BOOST_TEST(check_only_figure_changed(before[0], after[0], "flats-owned", words) == 22);
  BOOST_TEST(check_only_figure_changed(before[1], after[1], "flats-owned", words) == 15);
  BOOST_TEST(check_only_figure_changed(before[2], after[2], "flats-owned", words) == 15);
}

BOOST_AUTO_TEST_CASE(changes_what_is_derived_from_it) {
  const test::Folder folder;
  copy("tests/scenes", folder);
  const fs::path layout = folder.path() / "tests/scenes/figure-badges.toml";
  const auto before = dumps(layout);
  edit(folder.path() / "tests/scenes/inputs/town.toml", "value  = 2400", "value  = 2408");
  const auto after = dumps(layout);
  const Words words = {{"2400", "2408"}, {"2,400", "2,408"}, {"1500", "1505"}, {"1,500", "1,505"}};
  for (std::size_t edition = 0; edition < before.size(); ++edition) {
    check_only_figure_changed(before[edition], after[edition], "firms", words);
  }
}

/// The shipped poster: the figure, its quote and the source that is quoted change together.
BOOST_AUTO_TEST_CASE(changes_alone_among_all_figures_of_the_poster) {
  const test::Folder folder;
  for (const char* part : {"data", "layouts"}) copy(part, folder);
  const fs::path layout = folder.path() / "layouts/five-years.toml";
  const auto before = dumps(layout);
  const fs::path data = folder.path() / "data";
  edit(data / "xinxiang-14fyp/regions.toml",
       "value  = 208\nsource = \"conference-1\"\nquote  = \"新建雨污管网208公里\"",
       "value  = 209\nsource = \"conference-1\"\nquote  = \"新建雨污管网209公里\"");
  edit(data / "sources/conference-1.zh.txt", "新建雨污管网208公里", "新建雨污管网209公里");
  const auto after = dumps(layout);
  BOOST_REQUIRE(!before.empty());
  for (std::size_t edition = 0; edition < before.size(); ++edition) {
    const Words words = {
        {"\"208\"", "\"209\""}, {"208公里", "209公里"}, {"208\u00A0km", "209\u00A0km"}};
    BOOST_TEST(
        check_only_figure_changed(before[edition], after[edition], "drainage-network", words) >= 2);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scenes
