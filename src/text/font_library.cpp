#include "text/font_library.h"

#include "text/font_config.h"
#include "text/installed_fonts.h"

namespace tubiao::text {
namespace {

/// Pango starts by loading the configuration of the process, with all rules of the system, which
/// nothing here uses: every font map has one of its own. So the process gets an empty one first.
void keep_pango_from_loading_rules() {
  [[maybe_unused]] static const FcBool done = FcConfigSetCurrent(FcConfigCreate());
}

}  // namespace

FontLibrary::FontLibrary(const FontSources& sources)
    : config_(
          std::make_unique<Config>(sources.installed ? load_installed_fonts() : load_no_fonts())) {
  keep_pango_from_loading_rules();
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
