// The fonts of this machine, without the rules by which one of them stands in for another.
// Owned by the text stage; nobody outside it sees Fontconfig.
#pragma once

#include <fontconfig/fontconfig.h>

namespace tubiao::text {

/// A configuration with the fonts that the system's Fontconfig files name (they obey
/// FONTCONFIG_FILE and FONTCONFIG_PATH), and none of their rules. Of these files only what names
/// folders, caches and fonts to leave out is read (fonts-conf(5): `dir`, `cachedir`, `reset-dirs`,
/// `remap-dir`, `selectfont`, `include`): the rules are most of a system's files, take longer to
/// read than a chart takes to draw, and could only replace the font that a theme names. Null where
/// Fontconfig cannot read its configuration.
FcConfig* load_installed_fonts();

/// The same for a configuration that knows no folders, only where caches lie.
FcConfig* load_no_fonts();

}  // namespace tubiao::text
