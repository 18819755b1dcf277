// Scenes with real text for tests of what comes out of a scene.
#pragma once

#include <string>

#include "scene/builder.h"

namespace tubiao::samples {

/// Fonts of different make: CFF with CIDs in a collection, CFF with names, TrueType.
scene::Font chinese_font();
scene::Font chinese_bold_font();
scene::Font latin_font();
scene::Font truetype_font();
/// The instance of a variable font at that weight, 100…900.
scene::Font variable_font(double weight);

scene::Metadata metadata();

/// Adds a line of text with its plain glyphs side by side, one cluster a character.
void add_line(scene::Builder& builder, const scene::Font& font, const std::string& utf8,
              base::Point baseline, double size);

/// One page with a bleed: a heading and a paragraph in both languages, hatched and plain bars, a
/// ring.
scene::Scene poster();

/// One page with a line in each of three weights of a variable font.
scene::Scene varied();

/// One page with a chart whose text holds `number`.
scene::Scene chart(int number);

}  // namespace tubiao::samples
