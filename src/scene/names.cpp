#include "scene/names.h"

#include <array>

#include "base/utf8.h"

namespace tubiao::scene {
namespace {

/// Enough characters to recognise a text by.
constexpr std::size_t shown_characters = 24;

// In the order of the enumerators.
constexpr std::array<std::string_view, 14> role_names = {
    "document", "masthead", "section", "heading", "paragraph", "figure",  "chart",
    "mark",     "axis",     "label",   "note",    "source",    "picture", "decoration"};
static_assert(role_names.size() == static_cast<std::size_t>(Role::decoration) + 1);

constexpr std::array<std::string_view, 4> certainty_names = {"none", "actual", "expected",
                                                             "derived"};
static_assert(certainty_names.size() == static_cast<std::size_t>(Certainty::derived) + 1);

constexpr std::array<std::string_view, 3> orientation_names = {"horizontal", "upright", "turned"};
static_assert(orientation_names.size() == static_cast<std::size_t>(Orientation::turned) + 1);

std::string beginning(const std::string& utf8) {
  if (base::find_invalid_utf8(utf8)) return "(not UTF-8)";
  std::size_t end = 0;
  for (std::size_t shown = 0; end < utf8.size(); ++shown) {
    if (shown == shown_characters) return utf8.substr(0, end) + "…";
    end += static_cast<std::size_t>(base::decode(utf8, end).bytes);
  }
  return utf8;
}

struct KindOfItem {
  std::string operator()(const Shape&) const { return "shape"; }
  std::string operator()(const Text& text) const { return "text “" + beginning(text.utf8) + "”"; }
  std::string operator()(const Picture&) const { return "picture"; }
};

}  // namespace

std::string_view name_of(Role role) {
  return role_names[static_cast<std::size_t>(role)];
}

std::string_view name_of(Certainty certainty) {
  return certainty_names[static_cast<std::size_t>(certainty)];
}

std::string_view name_of(Layer layer) {
  return layer == Layer::ground ? "ground" : "content";
}

std::string_view name_of(Orientation orientation) {
  return orientation_names[static_cast<std::size_t>(orientation)];
}

std::string describe(const Scene& scene, NodeId id) {
  if (id < 0 || id >= static_cast<NodeId>(scene.nodes.size())) return "no node";
  const Node& node = scene.nodes[static_cast<std::size_t>(id)];
  std::string name(name_of(node.role));
  if (!node.indicator.empty()) name += " of ‘" + node.indicator + "’";
  return name;
}

std::string describe(const Scene& scene, const Item& item) {
  return std::visit(KindOfItem{}, item.content) + " of " + describe(scene, item.node);
}

}  // namespace tubiao::scene
