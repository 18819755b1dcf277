// The regular and the bold face of a family, cut down to the characters of the content.
#pragma once
#include <fontconfig/fontconfig.h>

#include <filesystem>

/// Holds the cut faces in a temporary folder and a Fontconfig configuration that knows only them.
class CutFonts {
 public:
  /// Cuts both faces of `family` down to `characters` (UTF-8). Throws std::runtime_error.
  CutFonts(const char* family, const char* characters);
  ~CutFonts();
  CutFonts(const CutFonts&) = delete;
  CutFonts& operator=(const CutFonts&) = delete;

  FcConfig* config() const { return config_; }

 private:
  std::filesystem::path folder_;
  FcConfig* config_ = nullptr;
};
