// Font files made for tests from those that are installed.
// Shared by the tests of fonts.
#pragma once

#include <cstdint>
#include <string>

namespace tubiao::test {

/// Fonts of the packages that tests may rely on.
inline constexpr const char* inter_file = "/usr/share/fonts/opentype/inter/Inter-Regular.otf";
inline constexpr const char* variable_file =
    "/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf";
inline constexpr const char* chinese_file =
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/// The font file with other licence bits (OpenType, table OS/2, fsType); it holds one face.
std::string with_licence(std::string font, std::uint16_t bits);

/// The font file with another name for its family, which has as many letters as the old one.
std::string with_family(std::string font, const std::string& old_name, const std::string& new_name);

/// The bytes of a font file.
std::string font_bytes(const std::string& path);

}  // namespace tubiao::test
