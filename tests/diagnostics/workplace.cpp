#include "workplace.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "base/file.h"
#include "font_bytes.h"

namespace tubiao::diagnostics {
namespace {

namespace fs = std::filesystem;

/// Asked for while test cases are still being registered, before constants have their values.
fs::path examples_folder() {
  return fs::path(TUBIAO_PROJECT_ROOT) / "tests/diagnostics/examples";
}

std::vector<std::string> names_ending_in(const std::string& end) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(examples_folder())) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(end)) names.push_back(name.substr(0, name.size() - end.size()));
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The shipped theme with another font for Latin text.
std::string theme_with(const std::string& family) {
  std::string theme =
      base::read_file(fs::path(TUBIAO_PROJECT_ROOT) / "share/themes/newsroom.toml", 1 << 20);
  const std::string font = "\"Inter\"";
  for (std::size_t at = 0; (at = theme.find(font, at)) != std::string::npos;) {
    theme.replace(at, font.size(), "\"" + family + "\"");
  }
  if (theme.find(family) == std::string::npos) throw std::logic_error("no font replaced");
  return theme;
}

}  // namespace

Workplace::Workplace() {
  fs::copy(examples_folder(), folder_.path(), fs::copy_options::recursive);
  // Nothing is read of files that are too large, so they need not take room on the disk.
  fs::resize_file(folder_.write("made/17-mebibytes.toml", ""), 17u << 20);
  fs::resize_file(folder_.write("made/65-mebibytes.png", ""), 65u << 20);
  folder_.write("made/no-such-font.toml", theme_with("No Such Sans"));
  folder_.write("made/one-weight.toml", theme_with("Open Sans Condensed"));
  folder_.write("made/restricted-font.toml", theme_with("Outer"));
  const std::string font = test::with_family(test::font_bytes(test::inter_file), "Inter", "Outer");
  folder_.write("made/restricted.otf", test::with_licence(font, 0x0002));
  folder_.write("made/half.otf", font.substr(0, font.size() / 2));
}

test::Outcome Workplace::check(const std::string& arguments) const {
  return test::run_tubiao(folder_.path(), "check " + arguments);
}

std::vector<std::string> examples() {
  return names_ending_in(".toml");
}

std::vector<std::string> examples_in_json() {
  return names_ending_in(".json.expected");
}

std::vector<std::string> kept_texts() {
  return names_ending_in(".expected");
}

std::string expected_path(const std::string& name) {
  return (examples_folder() / (name + ".expected")).string();
}

}  // namespace tubiao::diagnostics
