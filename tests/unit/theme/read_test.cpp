// A theme is read whole or not at all; every mistake is named at its place.
#include "theme/read.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/file.h"
#include "findings.h"
#include "folder.h"

namespace tubiao::theme {
namespace {

namespace with = boost::unit_test::data;

/// Replaces what stands in a theme: {"weight = 700", "weight = 5"}.
struct Edit {
  std::string before;
  std::string after;
};

/// One edit and all that is said about it.
struct Mistake {
  Edit edit;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Mistake& mistake) {
  return out << mistake.edit.after;
}

std::string sound_theme() {
  return base::read_file("tests/scenes/inputs/theme.toml", 1 << 16);
}

/// The theme of the tests with edits, each of which changes the first place that it fits.
std::string edited(const std::vector<Edit>& edits) {
  std::string text = sound_theme();
  for (const Edit& edit : edits) {
    const auto at = text.find(edit.before);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, "the theme has no " + edit.before);
    text.replace(at, edit.before.size(), edit.after);
  }
  return text;
}

/// One theme that was read, for a layout that asks for it.
struct Reading {
  explicit Reading(const std::string& text, const std::string& scale = "page")
      : asked(sources.add("layout.toml", "theme = \"x.toml\"\nscale = \"" + scale + "\"")) {
    const test::Folder folder;
    const diag::Spanned<std::string> wanted{scale, {asked, 2, 9, 2, 11 + int(scale.size())}};
    theme = read_theme({sources, diagnostics}, folder.write("x.toml", text), "x.toml", wanted,
                       {asked, 1, 9, 1, 17});
  }

  std::string said() const { return test::list_findings(diagnostics, sources); }

  diag::Sources sources;
  diag::Diagnostics diagnostics;
  diag::SourceId asked;
  std::optional<Theme> theme;
};

std::string said_about(const std::vector<Edit>& edits) {
  Reading reading(edited(edits));
  BOOST_TEST(reading.theme.has_value() == reading.diagnostics.all().empty());
  return reading.said();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading_themes)

BOOST_AUTO_TEST_CASE(reads_colours_fonts_and_roles) {
  Reading reading(edited({{"value          = { font = \"text\", weight = 700, leading = 1, tabular",
                           "value          = { font = \"title\", weight = 300, leading = 0.8, "
                           "tracking = -0.2, second-size = 0.2, second-weight = 900, colour = "
                           "\"red\", strong = 800, strong-colour = \"gold\", second-colour = "
                           "\"gold\", tabular"}}));
  BOOST_REQUIRE_MESSAGE(reading.theme, reading.said());
  const Theme& theme = *reading.theme;
  BOOST_TEST(theme.name == "Test");
  BOOST_TEST(theme.unit_ratio == 0.5);
  BOOST_TEST(base::to_string(theme.colour("gold")) == "#F0B040");
  BOOST_TEST(theme.accents == (std::vector<std::string>{"blue", "green", "red"}),
             boost::test_tools::per_element());
  BOOST_TEST(theme.series == (std::vector<std::string>{"blue", "sky", "red", "gold"}),
             boost::test_tools::per_element());
  const TypeRole& value = theme.role("value");
  BOOST_TEST(value.families.latin == "Inter");
  BOOST_TEST(value.families.cjk_default == "Noto Serif CJK SC");
  BOOST_TEST(value.families.cjk.size() == 1);
  BOOST_TEST(value.families.cjk.front().first == "ja");
  BOOST_TEST(value.families.cjk.front().second == "Noto Serif CJK JP");
  BOOST_TEST(value.weight == 300);
  BOOST_TEST(value.leading == 0.8);
  BOOST_TEST(value.tracking == -0.2);
  BOOST_TEST(value.second_size == 0.2);
  BOOST_TEST(value.second_weight == 900);
  BOOST_TEST(value.colour == "red");
  BOOST_TEST(value.second_colour == "gold");
  BOOST_TEST(value.strong == 800);
  BOOST_TEST(value.strong_colour == "gold");
  BOOST_TEST(value.tabular);
}

BOOST_AUTO_TEST_CASE(reads_the_lengths_of_the_scale_that_is_asked_for) {
  const std::vector<Edit> edits = {
      {"zero = 1, grid = 0.5, key = 0.5, rule = 2", "zero = 3, grid = 0.25, key = 4, rule = 5"},
      {"hair = 2, small = 4, medium = 8, large = 16", "hair = 1, small = 2, medium = 3, large = 0"},
      {"width = 1, pitch = 4, angle = 45", "width = 2, pitch = 5, angle = 30"},
      {"thickness = 16, thickness-max = 24, gap = 0.4, plot-height = 100, ring = 80",
       "thickness = 9, thickness-max = 9, gap = 0, plot-height = 11, ring = 12"}};
  Reading page(edited(edits));
  BOOST_REQUIRE_MESSAGE(page.theme, page.said());
  const Theme& theme = *page.theme;
  BOOST_TEST(theme.role("title").size == 30);
  BOOST_TEST(theme.strokes.zero == 3);
  BOOST_TEST(theme.strokes.grid == 0.25);
  BOOST_TEST(theme.strokes.key == 4);
  BOOST_TEST(theme.strokes.rule == 5);
  BOOST_TEST(theme.spaces.hair == 1);
  BOOST_TEST(theme.spaces.small == 2);
  BOOST_TEST(theme.spaces.medium == 3);
  BOOST_TEST(theme.spaces.large == 0);
  BOOST_TEST(theme.hatch.width == 2);
  BOOST_TEST(theme.hatch.pitch == 5);
  BOOST_TEST(theme.hatch.angle == 30);
  BOOST_TEST(theme.bars.thickness == 9);
  BOOST_TEST(theme.bars.thickness_max == 9);
  BOOST_TEST(theme.bars.gap == 0);
  BOOST_TEST(theme.bars.plot_height == 11);
  BOOST_TEST(theme.bars.ring == 12);
  BOOST_TEST((theme.tab == base::Size{0, 0}));
  Reading chart(edited(edits), "chart");
  BOOST_REQUIRE_MESSAGE(chart.theme, chart.said());
  BOOST_TEST((chart.theme->tab == base::Size{40, 8}));
  BOOST_TEST(chart.theme->strokes.zero == 1);
}

BOOST_AUTO_TEST_CASE(a_size_may_stand_in_the_role_instead) {
  const Edit gone{"kicker = 10, ", ""};
  BOOST_TEST(said_about({gone}).ends_with("axis = 7 }: the scale gives no size to \"kicker\""));
  const Edit own{"kicker         = { font = \"text\",", "kicker = { font = \"text\", size = 11,"};
  Reading reading(edited({gone, own}));
  BOOST_REQUIRE_MESSAGE(reading.theme, reading.said());
  BOOST_TEST(reading.theme->role("kicker").size == 11);
}

BOOST_AUTO_TEST_CASE(a_scale_is_judged_even_where_nobody_asks_for_it) {
  const std::string said =
      said_about({{"[scale.chart]\nsize   = { kicker = 10", "[scale.chart]\nsize = { x = 1"}});
  BOOST_TEST(said.find("the scale gives no size to \"kicker\"") != std::string::npos, said);
}

BOOST_AUTO_TEST_CASE(names_an_unknown_scale_where_the_layout_asks_for_it) {
  Reading reading(sound_theme(), "poster");
  BOOST_TEST(!reading.theme);
  test::check_findings(reading.said(), "unknown-id at \"poster\"");
  BOOST_TEST(reading.diagnostics.all().front().help == "possible here: \"page\" or \"chart\"");
}

BOOST_AUTO_TEST_CASE(names_a_file_that_is_not_there_where_the_layout_asks_for_it) {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  const auto layout = sources.add("layout.toml", "theme = \"gone.toml\"");
  const auto theme = read_theme({sources, diagnostics}, "/nowhere/gone.toml", "gone.toml",
                                {"page", {layout, 0, 0, 0, 0}}, {layout, 1, 9, 1, 20});
  BOOST_TEST(!theme);
  test::check_findings(test::list_findings(diagnostics, sources),
                       "file-unreadable at \"gone.toml\"");
}

BOOST_AUTO_TEST_CASE(everything_that_a_block_asks_for_has_to_be_there) {
  for (const std::string colour : {"ink", "muted", "ground", "context", "grid", "rule", "highlight",
                                   "masthead", "on-masthead"}) {
    // A colour that nothing else in the theme names.
    const std::string line = colour + std::string(14 - colour.size(), ' ') + "= ";
    Reading reading(edited({{"\n" + line, "\nx" + line}}));
    BOOST_TEST(!reading.theme);
    BOOST_TEST(reading.said().find("the theme has no colour \"" + colour + "\"") !=
               std::string::npos);
  }
  Reading sound(sound_theme());
  BOOST_REQUIRE(sound.theme);
  for (const auto& [role, entry] : sound.theme->roles) {
    const std::string line = role + std::string(15 - role.size(), ' ') + "= ";
    if (role == "on-masthead-2") continue;
    Reading reading(edited({{"\n" + line, "\nx" + line}}));
    BOOST_TEST(!reading.theme);
    BOOST_TEST(reading.said().find("the theme has no type role \"" + role + "\"") !=
               std::string::npos);
  }
}

BOOST_DATA_TEST_CASE(colours_are_six_or_eight_digits,
                     with::make(std::vector<Mistake>{
                         {{"\"#D0D0D0\"", "\"#12345\""}, "bad-value at \"#12345\""},
                         {{"\"#D0D0D0\"", "\"#1234567\""}, "bad-value at \"#1234567\""},
                         {{"\"#D0D0D0\"", "\"#GGGGGG\""}, "bad-value at \"#GGGGGG\""},
                         {{"\"#D0D0D0\"", "\"D0D0D0\""}, "bad-value at \"D0D0D0\""},
                         {{"\"#D0D0D0\"", "\"grey\""}, "bad-value at \"grey\""},
                         {{"\"#D0D0D0\"", "\"\""}, "bad-value at \"\""},
                         {{"\"#D0D0D0\"", "0xD0D0D0"}, "wrong-type at 0xD0D0D0"},
                         {{"\"#D0D0D0\"", "\"#D0D0D0FF\""}, ""},
                     }),
                     mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_DATA_TEST_CASE(
    names_refer_to_what_the_theme_has,
    with::make(std::vector<Mistake>{
        {{"colour = \"muted\"", "colour = \"mutd\""}, "unknown-id at \"mutd\""},
        {{"second-colour = \"on-masthead-2\"", "second-colour = \"\""}, "unknown-id at \"\""},
        {{"font = \"title\"", "font = \"titel\""}, "unknown-id at \"titel\""},
        {{"{ font = \"title\", weight", "{ weight"},
         "missing-key at { weight = 700, leading = 1.2, colour = \"on-masthead\", second-size = "
         "0.5, second-colour = \"on-masthead\" }"},
        {{"latin = \"Inter\"\n", "\n"}, "missing-key at [fonts.text]"},
        {{"cjk   = \"Noto Sans CJK SC\"\n", "\n"}, "missing-key at [fonts.text]"},
        {{"{ ja =", "{ japanese-language-tag ="}, "bad-language at japanese-language-tag"},
        {{"size   = { kicker", "size   = { kickre = 1, kicker"}, "unknown-id at kickre"},
    }),
    mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_DATA_TEST_CASE(
    lists_of_colours_name_one_at_least,
    with::make(std::vector<Mistake>{
        {{"accents = [\"blue\", \"green\", \"red\"]", "accents = []"}, "bad-value at accents"},
        {{"series  = [\"blue\", \"sky\", \"red\", \"gold\"]", "series = []"},
         "bad-value at series"},
        {{"accents = [\"blue\", \"green\", \"red\"]", ""}, "missing-key"},
        {{"accents = [\"blue\", \"green\", \"red\"]", "accents = [\"blau\"]"},
         "unknown-id at \"blau\""},
        {{"accents = [\"blue\", \"green\", \"red\"]", "accents = [1]"}, "wrong-type at 1"},
        {{"accents = [\"blue\", \"green\", \"red\"]", "accents = 1"}, "wrong-type at 1"},
        // One colour counts as a list of one.
        {{"accents = [\"blue\", \"green\", \"red\"]", "accents = \"blue\""}, ""},
    }),
    mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_DATA_TEST_CASE(numbers_are_what_can_be_drawn,
                     with::make(std::vector<Mistake>{
                         {{"kicker = 10", "kicker = 0"}, "bad-value at 0"},
                         {{"kicker = 10", "kicker = -10"}, "bad-value at -10"},
                         {{"kicker = 10", "kicker = 1e9"}, "bad-value at 1e9"},
                         {{"kicker = 10", "kicker = nan"}, "number-not-finite at nan"},
                         {{"kicker = 10", "kicker = -inf"}, "number-not-finite at -inf"},
                         {{"kicker = 10", "kicker = \"10pt\""}, "wrong-type at \"10pt\""},
                         {{"weight = 700", "weight = 0"}, "bad-value at 0"},
                         {{"weight = 700", "weight = 700.5"}, "wrong-type at 700.5"},
                         {{"leading = 1.2", "leading = 0"}, "bad-value at 0"},
                         {{"second-size = 0.5", "second-size = -1"}, "bad-value at -1"},
                         {{"tracking = 0.1", "tracking = 3"}, "bad-value at 3"},
                         {{"unit-ratio = 0.5", "unit-ratio = 0"}, "bad-value at 0"},
                         {{"zero = 1", "zero = 0"}, "bad-value at 0"},
                         {{"grid = 0.5", "grid = 0.1"}, "bad-value at 0.1"},
                         {{"hair = 2", "hair = -1"}, "bad-value at -1"},
                         {{"gap = 0.4", "gap = 1"}, "bad-value at 1"},
                         {{"ring = 80", "ring = 0"}, "bad-value at 0"},
                         {{"plot-height = 100", "plot-height = 0"}, "bad-value at 0"},
                         {{"angle = 45", "angle = 181"}, "bad-value at 181"},
                     }),
                     mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_DATA_TEST_CASE(
    lengths_agree_with_each_other,
    with::make(std::vector<Mistake>{
        {{"thickness-max = 24", "thickness-max = 15.9"}, "bad-value at thickness-max"},
        {{"thickness = 16, thickness-max = 24", "thickness = 29"}, "bad-value at thickness"},
        {{"thickness-max = 24", "thickness-max = 16"}, ""},
        {{"pitch = 4", "pitch = 1"}, "bad-value at width"},
        {{"width = 1", "width = 4"}, "bad-value at width"},
        {{"width = 1, pitch = 4", "pitch = 0.6"}, "bad-value at pitch"},
    }),
    mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_DATA_TEST_CASE(keys_that_mean_nothing_are_named,
                     with::make(std::vector<Mistake>{
                         {{"unit-ratio", "unit-ration"}, "unknown-key at unit-ration"},
                         {{"leading = 1.2", "leadding = 1.2"}, "unknown-key at leadding"},
                         {{"latin = \"Inter\"", "latin = \"Inter\"\nkorean = \"Inter\""},
                          "unknown-key at korean"},
                         {{"stroke =", "strokes ="}, "unknown-key at strokes"},
                         {{"zero = 1", "nil = 1"}, "unknown-key at nil"},
                         {{"hair = 2", "hare = 2"}, "unknown-key at hare"},
                         {{"angle = 45", "angel = 45"}, "unknown-key at angel"},
                         {{"ring = 80", "rings = 80"}, "unknown-key at rings"},
                     }),
                     mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_DATA_TEST_CASE(tables_that_are_missing_are_named,
                     with::make(std::vector<Mistake>{
                         {{"name       = \"Test\"\n", ""}, "missing-key"},
                         {{"size   = { kicker", "sizes = { kicker"},
                          "missing-key at [scale.page]\nunknown-key at sizes"},
                         {{"stroke = { zero = 1, grid = 0.5, key = 0.5, rule = 2 }", ""}, ""},
                     }),
                     mistake) {
  test::check_findings(said_about({mistake.edit}), mistake.said);
}

BOOST_AUTO_TEST_CASE(all_mistakes_are_found_in_one_run) {
  test::check_findings(
      said_about({{"\"#D0D0D0\"", "\"#12345\""},
                  {"weight = 700", "weight = 0"},
                  {"accents = [\"blue\", \"green\", \"red\"]", "accents = []"},
                  {"zero = 1", "zero = 0"}}),
      "bad-value at \"#12345\"\nbad-value at 0\nbad-value at accents\nbad-value at 0");
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_no_theme) {
  Reading reading("");
  BOOST_TEST(!reading.theme);
  BOOST_TEST(reading.diagnostics.errors() == 7);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(shipped_themes)

namespace {

/// The name of every shipped theme with each of its scales, as they stand in the file.
std::vector<std::pair<std::string, std::string>> all_scales() {
  std::vector<std::pair<std::string, std::string>> result;
  for (const auto& file : base::files_in("share/themes", ".toml")) {
    const std::string text = base::read_file(file, 1 << 20);
    for (auto at = text.find("\n[scale."); at != std::string::npos;
         at = text.find("\n[scale.", at + 1)) {
      const auto start = at + 8;
      result.emplace_back(file.string(), text.substr(start, text.find(']', start) - start));
    }
  }
  return result;
}

/// Roles that stand on the masthead; the others stand on the ground.
bool stands_on_masthead(const std::string& role) {
  return role == "kicker" || role == "title" || role == "deck" || role == "hero" ||
         role == "display-label";
}

/// Roles of numbers, which no second language repeats.
bool speaks_once(const std::string& role) {
  return role == "hero" || role.starts_with("figure") || role == "unit" || role == "value";
}

}  // namespace

BOOST_AUTO_TEST_CASE(are_sound_in_all_their_scales_and_can_be_read_by_all) {
  const auto all = all_scales();
  BOOST_TEST(all.size() >= 4);
  for (const auto& [file, scale] : all) {
    BOOST_TEST_CONTEXT(file << ", " << scale) {
      Reading reading(base::read_file(file, 1 << 20), scale);
      BOOST_REQUIRE_MESSAGE(reading.theme, reading.said());
      const Theme& theme = *reading.theme;
      // WCAG 2.2, 1.4.3.
      constexpr double wanted = 4.5;
      for (const auto& [name, role] : theme.roles) {
        const auto ground = theme.colour(stands_on_masthead(name) ? "masthead" : "ground");
        BOOST_TEST(base::contrast(theme.colour(role.colour), ground) >= wanted, name);
        if (speaks_once(name)) continue;
        BOOST_TEST(base::contrast(theme.colour(role.second_colour), ground) >= wanted, name);
      }
      for (const auto& accent : theme.accents) {
        BOOST_TEST(base::contrast(theme.colour(accent), theme.colour("ground")) >= wanted, accent);
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::theme
