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

/// What all ids of a picture begin with: the document, its edition and, of several, its page, since
/// all of them may stand in one web page. A name as XML has it, whatever the document is called.
std::string id_prefix(const scene::Scene& scene, std::size_t page) {
  std::string prefix = scene.metadata.id;
  for (const auto& language : scene.metadata.languages) prefix += "-" + language;
  if (scene.pages.size() > 1) prefix += "-page" + std::to_string(page + 1);
  const auto is_letter = [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte & 0x80) != 0;
  };
  for (char& byte : prefix) {
    const bool plain = is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '.';
    if (!plain) byte = '-';
  }
  return is_letter(prefix.front()) ? prefix : "_" + prefix;
}

/// Whether the words of a node say all that stands inside it.
bool is_described(const scene::Node& node) {
  const bool shows = node.role == scene::Role::chart || node.role == scene::Role::figure ||
                     node.role == scene::Role::picture;
  return shows && !node.alt.empty();
}

/// The description of the document, where it says more than the title, and then the words for each
/// chart, figure and picture of the page, a line each.
std::string description_of(const scene::Scene& scene, std::size_t page) {
  const scene::Metadata& metadata = scene.metadata;
  std::string text = metadata.description == metadata.title ? std::string() : metadata.description;
  scene::NodeId last = -1;
  for (const scene::Item& item : scene.pages[page].items) {
    scene::NodeId described = -1;
    for (scene::NodeId id = item.node; id >= 0;) {
      const scene::Node& node = scene.nodes[static_cast<std::size_t>(id)];
      if (is_described(node)) described = id;
      id = node.parent;
    }
    // Items stand in the order of their nodes.
    if (described <= last) continue;
    last = described;
    if (!text.empty()) text += '\n';
    text += scene.nodes[static_cast<std::size_t>(described)].alt;
  }
  return text;
}

/// What the picture is, for who does not see it (SVG Accessibility API Mappings, 5.1).
void describe(pugi::xml_node root, const scene::Scene& scene, std::size_t page,
              const std::string& prefix) {
  const scene::Metadata& metadata = scene.metadata;
  if (!metadata.languages.empty()) {
    root.append_attribute("lang") = metadata.languages.front().c_str();
    root.append_attribute("xml:lang") = metadata.languages.front().c_str();
  }
  root.append_attribute("role") = "img";
  if (const std::string description = description_of(scene, page); !description.empty()) {
    root.append_attribute("aria-describedby") = (prefix + "-desc").c_str();
    prepend_text(root, "desc", prefix + "-desc", description);
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

  const std::string prefix = id_prefix(scene, page);
  renumber_ids(root, prefix);
  shorten(root);
  root.attribute("width") = in_millimetres(scene.pages[page].trim.width).c_str();
  root.attribute("height") = in_millimetres(scene.pages[page].trim.height).c_str();
  describe(root, scene, page, prefix);

  StringWriter writer;
  document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  writer.text += '\n';
  return std::move(writer.text);
}

}  // namespace tubiao::finish
