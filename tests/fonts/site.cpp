#include "site.h"

#include <filesystem>
#include <stdexcept>

#include "base/file.h"
#include "city.h"

namespace tubiao::fonts {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  std::size_t at = text.find(from);
  if (at == std::string::npos) throw std::runtime_error("the theme has no " + from);
  for (; at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

Site::Site() {
  folder_.write("city.toml", test::city);
}

void Site::write_theme(const std::string& name, const std::string& latin,
                       const std::string& cjk) const {
  std::string theme = base::read_file(
      std::filesystem::path(TUBIAO_PROJECT_ROOT) / "share/themes/newsroom.toml", 1u << 20);
  replace_all(theme, "\"Inter\"", '"' + latin + '"');
  replace_all(theme, "\"Open Sans Condensed\"", '"' + latin + '"');
  replace_all(theme, "\"Noto Sans CJK SC\"", '"' + cjk + '"');
  replace_all(theme, "\"Noto Serif CJK SC\"", '"' + cjk + '"');
  folder_.write(name, theme);
}

void Site::write_layout(const std::string& name, const std::string& document, const std::string& zh,
                        const std::string& en) const {
  folder_.write(name,
                "[document]\ntitle = { zh = \"交通\", en = \"Transport\" }\n"
                "data = \"city.toml\"\neditions = [[\"zh\", \"en\"]]\n" +
                    document +
                    "\n[page]\nsize = [\"160mm\", \"fit\"]\nmargin = \"10mm\"\n\n[[block]]\n"
                    "kind = \"text\"\ntext = { zh = \"" +
                    zh + "\", en = \"" + en + "\" }\n");
}

test::Outcome Site::shell(const std::string& command) const {
  std::string environment;
  if (!installed_.empty()) {
    const std::string conf = folder_.write(
        "installed.conf", "<?xml version=\"1.0\"?><fontconfig>" + installed_ + "</fontconfig>");
    environment = "export FONTCONFIG_FILE=" + conf + "; ";
  }
  return test::run("cd " + folder_.path().string() + "; " + environment + command);
}

test::Outcome Site::run(const std::string& arguments) const {
  return shell(TUBIAO_PROGRAM " " + arguments);
}

bool Site::has(const std::string& name) const {
  return std::filesystem::exists(folder_.path(name));
}

}  // namespace tubiao::fonts
