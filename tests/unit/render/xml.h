// SVGs of scenes, read as XML.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "scene/scene.h"

namespace tubiao::samples {

/// A page with whatever makes ids: glyphs, a clip, a picture used twice.
scene::Scene colourful(const std::string& id);

/// A page of a scene as SVG, with fonts that nothing was drawn with before.
std::string drawn(const scene::Scene& scene, std::size_t page = 0);

/// Requires that it is well-formed.
pugi::xml_document parse(const std::string& svg);

/// The elements with that name, in the order of the document, which outlives them.
std::vector<pugi::xml_node> elements(const pugi::xml_document& document, const std::string& name);
std::vector<pugi::xml_node> elements(pugi::xml_document&& document,
                                     const std::string& name) = delete;

}  // namespace tubiao::samples
