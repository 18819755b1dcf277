// Where fonts come from: the installed ones, folders that a project brings along, or both.
// Owned by the text stage; read once and shared by the shapers of all threads.
#pragma once

#include <compare>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <vector>

namespace tubiao::text {

/// Fonts cannot be read at all: no folder, no configuration, no font.
class FontError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Which fonts a document may use.
struct FontSources {
  /// Whether the fonts that Fontconfig's own configuration names take part (it obeys the variable
  /// FONTCONFIG_FILE).
  bool installed = true;
  /// Folders searched besides, with the folders inside them.
  std::vector<std::filesystem::path> folders;
  /// Font files besides. They count before installed fonts of the same name, the first one first.
  std::vector<std::filesystem::path> files;

  friend bool operator==(const FontSources&, const FontSources&) = default;
  friend auto operator<=>(const FontSources&, const FontSources&) = default;
};

/// A set of fonts, immutable once made; safe to share between threads.
class FontLibrary {
 public:
  /// Throws FontError where a folder or file cannot be read or Fontconfig cannot start.
  explicit FontLibrary(const FontSources& sources = {});
  ~FontLibrary();
  FontLibrary(const FontLibrary&) = delete;
  FontLibrary& operator=(const FontLibrary&) = delete;

  /// Fontconfig's handle, for this stage only (font_config.h).
  struct Config;
  const Config& config() const { return *config_; }

 private:
  std::unique_ptr<Config> config_;
};

}  // namespace tubiao::text
