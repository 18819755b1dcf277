#include "text/font_library.h"

#include <fontconfig/fontconfig.h>

#include <string>

namespace tubiao::text {
namespace {

/// A configuration of folders alone. Fontconfig has no search path without a file, and none of the
/// substitution rules of a system is wanted: a family is the one asked for or missing.
FcConfig* empty_config() {
  FcConfig* config = FcConfigCreate();
  if (config != nullptr && FcConfigBuildFonts(config) == FcFalse) {
    FcConfigDestroy(config);
    return nullptr;
  }
  return config;
}

FcConfig* start_config(const FontSources& sources) {
  if (!sources.installed) return empty_config();
  // The shared configuration of the process must not learn about the folders of one library.
  return sources.folders.empty() ? FcConfigReference(nullptr) : FcInitLoadConfigAndFonts();
}

}  // namespace

FontLibrary::FontLibrary(const FontSources& sources) : config_(start_config(sources)) {
  if (config_ == nullptr) throw FontError("Fontconfig cannot read its configuration");
  for (const auto& folder : sources.folders) {
    const auto* path = reinterpret_cast<const FcChar8*>(folder.c_str());
    if (!std::filesystem::is_directory(folder) || FcConfigAppFontAddDir(config_, path) == FcFalse) {
      FcConfigDestroy(config_);
      throw FontError("cannot read the font folder " + folder.string());
    }
  }
}

FontLibrary::~FontLibrary() {
  FcConfigDestroy(config_);
}

}  // namespace tubiao::text
