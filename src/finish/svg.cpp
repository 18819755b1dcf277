#include <cassert>
#include <pugixml.hpp>

#include "base/geometry.h"
#include "finish/finish.h"
#include "finish/svg_ids.h"
#include "finish/svg_numbers.h"
#include "finish/svg_style.h"
#include "scene/fixed.h"

namespace tubiao::finish {
namespace {

/// Appends to a string.
struct StringWriter : pugi::xml_writer {
  std::string text;
  void write(const void* data, size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }
};

void shorten(pugi::xml_node element) {
  replace_style(element);
  if (pugi::xml_attribute data = element.attribute("d")) data = short_path(data.value()).c_str();
  if (std::string_view(element.name()) == "use") {
    for (const char* name : {"x", "y"}) {
      if (pugi::xml_attribute value = element.attribute(name)) {
        value = short_number(value.value()).c_str();
      }
    }
  }
  for (pugi::xml_node child : element.children()) shorten(child);
}

std::string in_millimetres(double points) {
  return scene::shortest_fixed(points / base::points_per_millimetre, 3) + "mm";
}

void prepend_text(pugi::xml_node root, const char* element, const std::string& id,
                  const std::string& text) {
  pugi::xml_node node = root.prepend_child(element);
  node.append_attribute("id") = id.c_str();
  node.text() = text.c_str();
}

/// What the picture is, for who does not see it (SVG Accessibility API Mappings, 5.1).
void describe(pugi::xml_node root, const scene::Metadata& metadata, const std::string& prefix) {
  if (!metadata.languages.empty()) {
    root.append_attribute("lang") = metadata.languages.front().c_str();
    root.append_attribute("xml:lang") = metadata.languages.front().c_str();
  }
  root.append_attribute("role") = "img";
  if (!metadata.description.empty()) {
    root.append_attribute("aria-describedby") = (prefix + "-desc").c_str();
    prepend_text(root, "desc", prefix + "-desc", metadata.description);
  }
  root.append_attribute("aria-labelledby") = (prefix + "-title").c_str();
  prepend_text(root, "title", prefix + "-title", metadata.title);
}

}  // namespace

std::string finish_svg(const std::string& bytes, const scene::Scene& scene, std::size_t page) {
  assert(page < scene.pages.size());
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer(
      bytes.data(), bytes.size(), pugi::parse_minimal | pugi::parse_escapes, pugi::encoding_utf8);
  pugi::xml_node root = document.child("svg");
  if (!parsed || !root) throw FinishError("the rendered SVG is not well-formed");

  // Pages of one document may stand in one web page, too.
  std::string prefix = scene.metadata.id;
  if (scene.pages.size() > 1) prefix += "-page" + std::to_string(page + 1);
  renumber_ids(root, prefix);
  shorten(root);
  root.attribute("width") = in_millimetres(scene.pages[page].trim.width).c_str();
  root.attribute("height") = in_millimetres(scene.pages[page].trim.height).c_str();
  describe(root, scene.metadata, prefix);

  StringWriter writer;
  document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  writer.text += '\n';
  return std::move(writer.text);
}

}  // namespace tubiao::finish
