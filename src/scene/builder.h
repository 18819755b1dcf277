// The only way to make a scene: nodes are opened and closed, items are added to the open one.
// Owned by the scene stage.
#pragma once

#include <string>
#include <vector>

#include "scene/path.h"
#include "scene/scene.h"

namespace tubiao::scene {

/// Builds one scene from front to back. Blocks draw through it. The document node is open from the
/// start; its language is the first one of the metadata.
class Builder {
 public:
  explicit Builder(Metadata metadata);

  /// Starts a page, with its measures in points (see `Page`); items go there from now on. The open
  /// nodes stay open.
  void begin_page(base::Size trim, double bleed, double safe);

  /// Opens a node below the innermost open one (its `parent` is set here) and returns its id.
  NodeId open(Node node);
  /// Closes the innermost open node; the document itself stays open (asserted).
  void close();

  /// The id of a font in this scene; equal fonts share one.
  FontId font(const Font& font);

  /// Adds an item to the current page (there is one: asserted) under the innermost open node. The
  /// bounds of a shape are its ink, those of a picture its frame.
  void add(Shape shape, Layer layer);
  void add(Text text, const base::Rect& bounds, Layer layer = Layer::content);
  void add(Picture picture, Layer layer = Layer::content);

  /// Adds an entry at a position of the current page.
  void outline(std::string title, int level, base::Point at);

  /// The finished scene; every node but the document is closed (asserted). The builder is of no use
  /// afterwards.
  Scene take();

 private:
  void add(Item item);

  Scene scene_;
  std::vector<NodeId> open_;
};

/// Opens a node and closes it at the end of the scope.
class NodeScope {
 public:
  NodeScope(Builder& builder, Node node) : builder_(builder) {
    id_ = builder_.open(std::move(node));
  }
  ~NodeScope() { builder_.close(); }
  NodeScope(const NodeScope&) = delete;
  NodeScope& operator=(const NodeScope&) = delete;
  NodeId id() const { return id_; }

 private:
  Builder& builder_;
  NodeId id_ = 0;
};

}  // namespace tubiao::scene
