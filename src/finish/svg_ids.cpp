#include "finish/svg_ids.h"

#include <cstring>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tubiao::finish {
namespace {

constexpr std::string_view url_opening = "url(#";

bool is_link(const pugi::xml_attribute& attribute) {
  return std::strcmp(attribute.name(), "xlink:href") == 0 ||
         std::strcmp(attribute.name(), "href") == 0;
}

/// A reference inside the value of an attribute: where the id stands in it.
struct Reference {
  std::size_t start = 0;
  std::size_t length = 0;
};

/// The one reference that Cairo puts into a value at most; of length 0 where there is none.
Reference find_reference(const pugi::xml_attribute& attribute) {
  const std::string_view value = attribute.value();
  if (is_link(attribute)) {
    return value.starts_with('#') ? Reference{1, value.size() - 1} : Reference{};
  }
  const std::size_t url = value.find(url_opening);
  if (url == std::string_view::npos) return {};
  const std::size_t start = url + url_opening.size();
  const std::size_t end = value.find(')', start);
  return end == std::string_view::npos ? Reference{} : Reference{start, end - start};
}

/// Every element below `root`, in the order of the document.
std::vector<pugi::xml_node> elements_below(pugi::xml_node root) {
  struct Collector : pugi::xml_tree_walker {
    std::vector<pugi::xml_node> elements;
    bool for_each(pugi::xml_node& node) override {
      if (node.type() == pugi::node_element) elements.push_back(node);
      return true;
    }
  } collector;
  root.traverse(collector);
  return std::move(collector.elements);
}

std::unordered_set<std::string> find_used(const std::vector<pugi::xml_node>& elements) {
  std::unordered_set<std::string> used;
  for (const pugi::xml_node& element : elements) {
    for (const pugi::xml_attribute& attribute : element.attributes()) {
      const Reference reference = find_reference(attribute);
      if (reference.length > 0) used.emplace(attribute.value() + reference.start, reference.length);
    }
  }
  return used;
}

using Names = std::unordered_map<std::string, std::string>;

Names number(const std::vector<pugi::xml_node>& elements,
             const std::unordered_set<std::string>& used, const std::string& prefix) {
  Names names;
  for (pugi::xml_node element : elements) {
    const pugi::xml_attribute id = element.attribute("id");
    if (!id) continue;
    if (!used.contains(id.value())) {
      element.remove_attribute(id);
      continue;
    }
    const std::string name = prefix + "-" + std::to_string(names.size() + 1);
    names.emplace(id.value(), name);
    element.attribute("id") = name.c_str();
  }
  return names;
}

void replace_references(const std::vector<pugi::xml_node>& elements, const Names& names) {
  for (const pugi::xml_node& element : elements) {
    for (pugi::xml_attribute attribute : element.attributes()) {
      const Reference reference = find_reference(attribute);
      if (reference.length == 0) continue;
      std::string value = attribute.value();
      const auto name = names.find(value.substr(reference.start, reference.length));
      if (name == names.end()) continue;
      attribute = value.replace(reference.start, reference.length, name->second).c_str();
    }
  }
}

/// Cairo writes the missing glyph of every font, drawn or not.
void remove_unused_glyphs(pugi::xml_node root, const std::unordered_set<std::string>& used) {
  std::vector<pugi::xml_node> unused;
  for (const pugi::xml_node& element : elements_below(root)) {
    const bool is_glyph = std::strcmp(element.name(), "symbol") == 0;
    if (is_glyph && !used.contains(element.attribute("id").value())) unused.push_back(element);
  }
  for (pugi::xml_node& glyph : unused) glyph.parent().remove_child(glyph);
}

}  // namespace

void renumber_ids(pugi::xml_node root, const std::string& prefix) {
  const std::unordered_set<std::string> used = find_used(elements_below(root));
  remove_unused_glyphs(root, used);
  const std::vector<pugi::xml_node> elements = elements_below(root);
  replace_references(elements, number(elements, used, prefix));
}

}  // namespace tubiao::finish
