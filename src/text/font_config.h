// Fontconfig's handle of a font library: what the public header hides.
// Owned by the text stage.
#pragma once

#include <fontconfig/fontconfig.h>

#include "text/font_library.h"

namespace tubiao::text {

/// Owns one reference to a configuration.
struct FontLibrary::Config {
  explicit Config(FcConfig* config) : handle(config) {}
  ~Config() {
    if (handle != nullptr) FcConfigDestroy(handle);
  }
  Config(const Config&) = delete;
  Config& operator=(const Config&) = delete;

  FcConfig* handle;
};

}  // namespace tubiao::text
