// What an SVG says to who does not see it.
// Owned by the render stage.
#pragma once

#include <cstddef>
#include <string>

#include "render/svg_writer.h"
#include "scene/scene.h"

namespace tubiao::render {

/// What all ids of a picture begin with: the document, its edition and, of several, its page, since
/// all of them may stand in one web page. A name as XML has it, whatever the document is called.
std::string id_prefix(const scene::Scene& scene, std::size_t page);

/// Writes what the picture is for who does not see it (SVG Accessibility API Mappings, 5.1): the
/// last attributes of the outermost element and its first children, title and description. These
/// have the words for each chart, figure and picture of the page.
void write_description(SvgWriter& svg, const scene::Scene& scene, std::size_t page,
                       const std::string& prefix);

}  // namespace tubiao::render
