#include "render/svg_description.h"

namespace tubiao::render {
namespace {

/// Whether the words of a node say all that stands inside it.
bool is_described(const scene::Node& node) {
  const bool shows = node.role == scene::Role::chart || node.role == scene::Role::figure ||
                     node.role == scene::Role::picture;
  return shows && !node.alt.empty();
}

/// The description of the document, where it says more than the title, and then the words for each
/// chart, figure and picture of the page, a line each.
std::string describe_page(const scene::Scene& scene, std::size_t page) {
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

void write_words(SvgWriter& svg, std::string_view element, const std::string& id,
                 const std::string& words) {
  svg.open(element);
  svg.attribute("id", id);
  svg.text(words);
  svg.close();
}

}  // namespace

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
  return !prefix.empty() && is_letter(prefix.front()) ? prefix : "_" + prefix;
}

void write_description(SvgWriter& svg, const scene::Scene& scene, std::size_t page,
                       const std::string& prefix) {
  const scene::Metadata& metadata = scene.metadata;
  const std::string title = prefix + "-title";
  const std::string description = prefix + "-desc";
  const std::string words = describe_page(scene, page);
  if (!metadata.languages.empty()) {
    svg.attribute("lang", metadata.languages.front());
    svg.attribute("xml:lang", metadata.languages.front());
  }
  svg.attribute("role", "img");
  svg.attribute("aria-labelledby", title);
  if (!words.empty()) svg.attribute("aria-describedby", description);
  write_words(svg, "title", title, metadata.title);
  if (!words.empty()) write_words(svg, "desc", description, words);
}

}  // namespace tubiao::render
