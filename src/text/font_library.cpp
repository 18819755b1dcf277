#include "text/font_library.h"

#include <string>

#include "text/font_config.h"

namespace tubiao::text {
namespace {

/// Without the caches of earlier runs every font file would be read to the end.
constexpr const char* folders_only = R"(<?xml version="1.0"?>
<fontconfig>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>)";

/// A configuration without fonts and without the substitution rules of a system: a family is the
/// one asked for or missing.
FcConfig* empty_config() {
  FcConfig* config = FcConfigCreate();
  if (config == nullptr) return nullptr;
  const auto* text = reinterpret_cast<const FcChar8*>(folders_only);
  if (FcConfigParseAndLoadFromMemory(config, text, FcTrue) == FcFalse ||
      FcConfigBuildFonts(config) == FcFalse) {
    FcConfigDestroy(config);
    return nullptr;
  }
  return config;
}

FcConfig* start_config(const FontSources& sources) {
  if (!sources.installed) return empty_config();
  // The shared configuration of the process must not learn about the fonts of one library.
  const bool has_own = !sources.folders.empty() || !sources.files.empty();
  return !has_own ? FcConfigReference(nullptr) : FcInitLoadConfigAndFonts();
}

}  // namespace

FontLibrary::FontLibrary(const FontSources& sources)
    : config_(std::make_unique<Config>(start_config(sources))) {
  if (config_->handle == nullptr) throw FontError("Fontconfig cannot read its configuration");
  for (const auto& folder : sources.folders) {
    const auto* path = reinterpret_cast<const FcChar8*>(folder.c_str());
    if (!std::filesystem::is_directory(folder) ||
        FcConfigAppFontAddDir(config_->handle, path) == FcFalse) {
      throw FontError("cannot read the font folder " + folder.string());
    }
  }
  for (const auto& file : sources.files) {
    const auto* path = reinterpret_cast<const FcChar8*>(file.c_str());
    if (FcConfigAppFontAddFile(config_->handle, path) == FcFalse) {
      throw FontError("cannot read the font file " + file.string());
    }
  }
}

FontLibrary::~FontLibrary() = default;

}  // namespace tubiao::text
