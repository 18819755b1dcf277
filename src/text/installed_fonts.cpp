#include "text/installed_fonts.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/file.h"

namespace tubiao::text {
namespace {

namespace fs = std::filesystem;

struct FreeString {
  void operator()(FcChar8* text) const { FcStrFree(text); }
};
struct DestroyConfig {
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, DestroyConfig>;

const FcChar8* as_fontconfig(const std::string& text) {
  return reinterpret_cast<const FcChar8*>(text.c_str());
}

/// Where Fontconfig finds a configuration file: names are relative to its own folders, and `~` is
/// the home. Without a name, its main file. Empty where there is none.
fs::path find_file(const std::string& name) {
  const Config nothing_loaded(FcConfigCreate());
  const std::unique_ptr<FcChar8, FreeString> found(
      FcConfigGetFilename(nothing_loaded.get(), name.empty() ? nullptr : as_fontconfig(name)));
  return found ? fs::path(reinterpret_cast<const char*>(found.get())) : fs::path();
}

/// Far more than any configuration file has.
constexpr std::size_t most_bytes = 1 << 20;

constexpr std::array folder_elements = {"dir", "cachedir", "reset-dirs", "remap-dir", "selectfont"};

/// Whether a file may hold more than rules. Most do not, and need no parsing then.
bool may_name_folders(std::string_view text) {
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    const auto begins = [rest](std::string_view element) { return rest.starts_with(element); };
    if (begins("include") || std::any_of(folder_elements.begin(), folder_elements.end(), begins)) {
      return true;
    }
  }
  return false;
}

/// Collects what a configuration file and those that it includes say about folders.
class Folders {
 public:
  /// False where a file is no XML.
  bool add(const fs::path& path) {
    std::error_code none;
    const fs::path file = fs::canonical(path, none);
    if (none || !seen_.insert(file).second) return true;
    if (fs::is_directory(file, none)) return add_folder(file);
    const std::string text = base::read_file(file, most_bytes);
    if (!may_name_folders(text)) return true;
    pugi::xml_document document;
    if (!document.load_buffer(text.data(), text.size())) return false;
    for (const pugi::xml_node element : document.child("fontconfig").children()) {
      if (!add(element, file.parent_path())) return false;
    }
    return true;
  }

  /// A configuration of Fontconfig's of its own.
  std::string text() const { return "<fontconfig>" + elements_ + "</fontconfig>"; }

 private:
  /// Takes the files of a folder whose names begin with a digit, in the order of their names.
  bool add_folder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
      const std::string name = entry.path().filename().string();
      if (name.front() >= '0' && name.front() <= '9' && name.ends_with(".conf")) {
        files.push_back(entry.path());
      }
    }
    std::sort(files.begin(), files.end());
    return std::all_of(files.begin(), files.end(),
                       [this](const fs::path& file) { return add(file); });
  }

  bool add(pugi::xml_node element, const fs::path& folder) {
    const std::string_view name = element.name();
    if (name == "include" && !element.attribute("prefix")) {
      const fs::path file = find_file(element.child_value());
      return file.empty() || add(file);
    }
    const bool wanted =
        std::find(folder_elements.begin(), folder_elements.end(), name) != folder_elements.end();
    // The files of a user are few; Fontconfig knows where they are.
    if (wanted || name == "include") append(element, folder);
    return true;
  }

  void append(pugi::xml_node element, const fs::path& folder) {
    // What lies beside its file has to be named apart from it.
    pugi::xml_document copy;
    pugi::xml_node node = copy.append_copy(element);
    if (std::string_view(node.name()) == "dir" &&
        std::string_view(node.attribute("prefix").value()) == "relative") {
      node.remove_attribute("prefix");
      node.text() = (folder / node.child_value()).c_str();
    }
    struct Writer : pugi::xml_writer {
      explicit Writer(std::string& text) : out(text) {}
      void write(const void* data, size_t size) override {
        out.append(static_cast<const char*>(data), size);
      }
      std::string& out;
    } writer(elements_);
    node.print(writer, "", pugi::format_raw);
  }

  std::string elements_;
  std::set<fs::path> seen_;
};

/// What the system's files say about folders; empty where only Fontconfig can read them.
std::string installed_folders() {
  const Config nothing_loaded(FcConfigCreate());
  if (FcConfigGetSysRoot(nothing_loaded.get()) != nullptr) return {};  // It moves every path.
  const fs::path main_file = find_file({});
  try {
    Folders folders;
    if (main_file.empty() || !folders.add(main_file)) return {};
    return folders.text();
  } catch (const base::FileError&) {
    return {};
  }
}

FcConfig* load(const std::string& text) {
  Config config(FcConfigCreate());
  if (!config ||
      FcConfigParseAndLoadFromMemory(config.get(), as_fontconfig(text), FcTrue) == FcFalse ||
      FcConfigBuildFonts(config.get()) == FcFalse) {
    return nullptr;
  }
  return config.release();
}

}  // namespace

FcConfig* load_installed_fonts() {
  const std::string folders = installed_folders();
  return folders.empty() ? FcInitLoadConfigAndFonts() : load(folders);
}

FcConfig* load_no_fonts() {
  // Without the caches of earlier runs every font file would be read to the end.
  return load(
      "<fontconfig><cachedir>/var/cache/fontconfig</cachedir>"
      "<cachedir prefix=\"xdg\">fontconfig</cachedir></fontconfig>");
}

}  // namespace tubiao::text
