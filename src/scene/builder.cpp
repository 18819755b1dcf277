#include "scene/builder.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace tubiao::scene {
namespace {

template <typename Entry>
int last_index(const std::vector<Entry>& entries) {
  return static_cast<int>(entries.size()) - 1;
}

}  // namespace

Builder::Builder(Metadata metadata) {
  scene_.metadata = std::move(metadata);
  Node document;
  document.role = Role::document;
  if (!scene_.metadata.languages.empty()) document.language = scene_.metadata.languages.front();
  scene_.nodes.push_back(std::move(document));
  open_.push_back(0);
}

void Builder::begin_page(base::Size trim, double bleed, double safe) {
  scene_.pages.push_back({.trim = trim, .bleed = bleed, .safe = safe, .items = {}});
}

NodeId Builder::open(Node node) {
  node.parent = open_.back();
  scene_.nodes.push_back(std::move(node));
  open_.push_back(last_index(scene_.nodes));
  return open_.back();
}

void Builder::close() {
  assert(open_.size() > 1 && "the document itself stays open");
  open_.pop_back();
}

FontId Builder::font(const Font& font) {
  const auto known = std::find(scene_.fonts.begin(), scene_.fonts.end(), font);
  if (known != scene_.fonts.end()) return static_cast<FontId>(known - scene_.fonts.begin());
  scene_.fonts.push_back(font);
  return last_index(scene_.fonts);
}

void Builder::add(Shape shape, Layer layer) {
  const base::Rect box = bounds(shape);
  add(Item{.node = open_.back(), .layer = layer, .bounds = box, .content = std::move(shape)});
}

void Builder::add(Text text, const base::Rect& bounds, Layer layer) {
  add(Item{.node = open_.back(), .layer = layer, .bounds = bounds, .content = std::move(text)});
}

void Builder::add(Picture picture, Layer layer) {
  const base::Rect frame = picture.frame;
  add(Item{.node = open_.back(), .layer = layer, .bounds = frame, .content = std::move(picture)});
}

void Builder::add(Item item) {
  assert(!scene_.pages.empty() && "an item needs a page");
  scene_.pages.back().items.push_back(std::move(item));
}

void Builder::outline(std::string title, int level, base::Point at) {
  assert(!scene_.pages.empty() && "an outline entry needs a page");
  scene_.outline.push_back(
      {.title = std::move(title), .level = level, .page = last_index(scene_.pages), .at = at});
}

Scene Builder::take() {
  assert(open_.size() == 1 && "every node is closed");
  return std::move(scene_);
}

}  // namespace tubiao::scene
