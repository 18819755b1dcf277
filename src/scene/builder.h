// The only way to make a scene: nodes are opened and closed, items are added to the open one.
// Owned by the scene stage.
#pragma once

#include <string>
#include <vector>

#include "scene/scene.h"

namespace tubiao::scene {

/// Builds one scene from front to back. Blocks draw through it.
class Builder {
 public:
  explicit Builder(Metadata metadata);

  /// Starts a page; items go there from now on. The open nodes stay open.
  void begin_page(base::Size trim, double bleed, double safe);

  /// Opens a node below the innermost open one (its `parent` is set here) and returns its id.
  NodeId open(Node node);
  /// Closes the innermost open node; the document itself stays open (asserted).
  void close();

  /// The id of a font in this scene; equal fonts share one.
  FontId font(const Font& font);

  void add(Shape shape, Layer layer);
  void add(Text text, const base::Rect& bounds, Layer layer = Layer::content);
  void add(Picture picture, Layer layer = Layer::content);

  /// Adds an entry at a position of the current page.
  void outline(std::string title, int level, base::Point at);

  /// The finished scene. The builder is empty afterwards.
  Scene take();

 private:
  Scene scene_;
  std::vector<NodeId> open_;
};

/// Opens a node and closes it at the end of the scope.
class NodeScope {
 public:
  NodeScope(Builder& builder, Node node) : builder_(builder) { id_ = builder_.open(std::move(node)); }
  ~NodeScope() { builder_.close(); }
  NodeScope(const NodeScope&) = delete;
  NodeScope& operator=(const NodeScope&) = delete;
  NodeId id() const { return id_; }

 private:
  Builder& builder_;
  NodeId id_ = 0;
};

/// A closed rectangle.
Path rectangle(const base::Rect& rect);
/// A closed rectangle with rounded corners of `radius` points.
Path rounded_rectangle(const base::Rect& rect, double radius);
/// A straight line.
Path line(base::Point from, base::Point to);
/// A full circle.
Path circle(base::Point centre, double radius);
/// A sector of a ring from angle `from` to `to`, in turns clockwise from the top (0.25 is right).
Path ring_sector(base::Point centre, double inner, double outer, double from, double to);
/// The box around a path and its control points.
base::Rect bounds(const Path& path);

}  // namespace tubiao::scene
