#include "render/svg_description.h"

namespace tubiao::render {
namespace {

/// Whether the words of a node say all that stands inside it.
bool is_described(const scene::Node& node) {
  const bool shows = node.role == scene::Role::chart || node.role == scene::Role::figure ||
                     node.role == scene::Role::picture;
  return shows && !node.alt.empty();
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

}  // namespace tubiao::render
