#include "scene/dump.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

#include "scene/fixed.h"
#include "scene/names.h"
#include "scene/path.h"

namespace tubiao::scene {
namespace {

std::string number(double value) {
  return fixed(value, 3);
}

std::string pair(base::Point point) {
  return number(point.x) + " " + number(point.y);
}

std::string box(const base::Rect& rect) {
  return "[" + number(rect.x) + " " + number(rect.y) + " " + number(rect.width) + " " +
         number(rect.height) + "]";
}

/// In quotation marks, on one line.
std::string quoted(std::string_view utf8) {
  std::string text = "\"";
  for (const char byte : utf8) {
    switch (byte) {
      case '\n':
        text += "\\n";
        break;
      case '"':
        text += "\\\"";
        break;
      case '\\':
        text += "\\\\";
        break;
      default:
        text += byte;
    }
  }
  return text + "\"";
}

/// Far below what three decimals show, far above the error of a sum of lengths.
constexpr double tolerance = 1e-6;

bool same_place(base::Point one, base::Point other) {
  return std::abs(one.x - other.x) < tolerance && std::abs(one.y - other.y) < tolerance;
}

/// Whether two parts draw the same; points that a kind does not use mean nothing.
bool same_segment(const Segment& one, const Segment& other) {
  if (one.kind != other.kind) return false;
  if (one.kind == Segment::Kind::close) return true;
  if (!same_place(one.to, other.to)) return false;
  return one.kind != Segment::Kind::curve ||
         (same_place(one.control1, other.control1) && same_place(one.control2, other.control2));
}

bool same_path(const Path& one, const Path& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(), same_segment);
}

/// Rectangles and lines by their own names, anything else as a path.
std::string outline_text(const Path& path) {
  const base::Rect around = bounds(path);
  if (same_path(path, rectangle(around))) return "rectangle " + box(around);
  // A rounded rectangle begins where its first corner ends.
  const double radius = path.empty() ? 0 : path.front().to.x - around.x;
  if (radius > tolerance && same_path(path, rounded_rectangle(around, radius))) {
    return "rectangle " + box(around) + " rounded " + number(radius);
  }
  if (path.size() == 2 && path.front().kind == Segment::Kind::move &&
      path.back().kind == Segment::Kind::line) {
    return "line " + pair(path.front().to) + " to " + pair(path.back().to);
  }
  return "path " + path_text(path, 3);
}

struct FillText {
  std::string operator()(const base::Colour& colour) const { return " fill " + to_string(colour); }
  std::string operator()(const Hatch& hatch) const {
    return " hatch " + to_string(hatch.line) + " on " + to_string(hatch.ground) + " width " +
           number(hatch.width) + " pitch " + number(hatch.pitch) + " angle " + number(hatch.angle);
  }
};

std::string stroke_text(const Stroke& stroke) {
  std::string text = " stroke " + to_string(stroke.colour) + " width " + number(stroke.width);
  if (!stroke.dashes.empty()) text += " dashes";
  for (const double length : stroke.dashes) text += " " + number(length);
  if (stroke.cap == Cap::round) text += " round-cap";
  if (stroke.join == Join::round) text += " round-join";
  return text;
}

/// Writes one scene, keeping the path of nodes it is in.
class Dumper {
 public:
  explicit Dumper(const Scene& scene) : scene_(scene) {}

  std::string run() {
    head();
    for (std::size_t index = 0; index < scene_.pages.size(); ++index) page(index);
    nodes_before(static_cast<NodeId>(scene_.nodes.size()));
    return std::move(out_);
  }

 private:
  void line(std::size_t depth, const std::string& text) {
    out_.append(2 * depth, ' ').append(text) += '\n';
  }

  void head() {
    const Metadata& data = scene_.metadata;
    line(0, "scene " + quoted(data.title) + " " + base::to_string(data.languages) + " id " +
                quoted(data.id) + " date " + data.date);
    line(0, "description " + quoted(data.description) + " author " + quoted(data.author));
    for (const Font& font : scene_.fonts) {
      const bool vertical = font.writing == Writing::vertical;
      line(0, "font " + font.postscript_name + (vertical ? " vertical" : ""));
    }
    for (const OutlineEntry& entry : scene_.outline) {
      line(0, "outline " + std::to_string(entry.level) + " " + quoted(entry.title) + " page " +
                  std::to_string(entry.page + 1) + " at " + pair(entry.at));
    }
  }

  void page(std::size_t index) {
    const Page& page = scene_.pages[index];
    line(0, "page " + std::to_string(index + 1) + " " + number(page.trim.width) + " x " +
                number(page.trim.height) + " bleed " + number(page.bleed) + " safe " +
                number(page.safe));
    path_.clear();
    for (const Item& item : page.items) {
      enter(item.node);
      line(path_.size() + 1, item_text(item));
    }
  }

  /// Makes `id` the innermost node, after the nodes before it that have no items.
  void enter(NodeId id) {
    nodes_before(id);
    go_to(id);
  }

  void nodes_before(NodeId id) {
    while (next_ < id) go_to(next_);
  }

  /// Makes `id` the innermost node, naming those on the way to it that were left or not yet
  /// entered.
  void go_to(NodeId id) {
    std::vector<NodeId> wanted;
    for (NodeId node = id; exists(node); node = at(node).parent)
      wanted.insert(wanted.begin(), node);
    std::size_t depth = 0;
    while (depth < wanted.size() && depth < path_.size() && wanted[depth] == path_[depth]) ++depth;
    path_.resize(depth);
    for (; depth < wanted.size(); ++depth) {
      const NodeId node = wanted[depth];
      line(depth + 1, node_text(node) + (node < next_ ? " (continued)" : ""));
      if (node >= next_) next_ = node + 1;
      path_.push_back(node);
    }
  }

  std::string node_text(NodeId id) const {
    const Node& node = at(id);
    std::string text = "node " + std::to_string(id) + " " + std::string(name_of(node.role));
    if (!node.language.empty()) text += " " + node.language;
    if (!node.indicator.empty()) text += " indicator " + node.indicator;
    if (!node.source.empty()) text += " source " + node.source;
    if (node.certainty != Certainty::none) text += " " + std::string(name_of(node.certainty));
    if (!node.alt.empty()) text += " alt " + quoted(node.alt);
    return text;
  }

  std::string item_text(const Item& item) const {
    std::string text =
        std::visit([this](const auto& content) { return content_text(content); }, item.content);
    if (!std::holds_alternative<Shape>(item.content)) text += " in " + box(item.bounds);
    return text + " " + std::string(name_of(item.layer));
  }

  std::string content_text(const Shape& shape) const {
    std::string text = outline_text(shape.path);
    if (shape.fill) text += std::visit(FillText{}, *shape.fill);
    if (shape.stroke) text += stroke_text(*shape.stroke);
    return text;
  }

  std::string content_text(const Text& content) const {
    std::string text = "text " + quoted(content.utf8) + " " + font_name(content.font) + " " +
                       number(content.size) + " " + to_string(content.colour);
    if (content.orientation != Orientation::horizontal) {
      text += " " + std::string(name_of(content.orientation));
    }
    if (content.narrowing != 1) text += " narrowed " + number(content.narrowing);
    if (content.glyphs.empty()) return text;
    const Glyph& first = content.glyphs.front();
    return text + " at " + pair({first.x, first.y});
  }

  std::string content_text(const Picture& picture) const {
    return std::string("picture ") + (picture.format == Picture::Format::png ? "png " : "jpeg ") +
           std::to_string(picture.width) + " x " + std::to_string(picture.height);
  }

  std::string font_name(FontId id) const {
    if (id < 0 || id >= static_cast<FontId>(scene_.fonts.size())) return "(no font)";
    return scene_.fonts[static_cast<std::size_t>(id)].postscript_name;
  }

  bool exists(NodeId id) const { return id >= 0 && id < static_cast<NodeId>(scene_.nodes.size()); }
  const Node& at(NodeId id) const { return scene_.nodes[static_cast<std::size_t>(id)]; }

  const Scene& scene_;
  std::string out_;
  std::vector<NodeId> path_;  ///< The nodes from the document to the innermost one.
  NodeId next_ = 0;           ///< The first node that was not named yet.
};

}  // namespace

std::string path_text(const Path& path, int decimals) {
  const auto point = [decimals](base::Point at) {
    return fixed(at.x, decimals) + " " + fixed(at.y, decimals);
  };
  std::string text;
  for (const Segment& segment : path) {
    if (!text.empty()) text += ' ';
    switch (segment.kind) {
      case Segment::Kind::move:
        text += "M " + point(segment.to);
        break;
      case Segment::Kind::line:
        text += "L " + point(segment.to);
        break;
      case Segment::Kind::curve:
        text += "C " + point(segment.control1) + " " + point(segment.control2) + " " +
                point(segment.to);
        break;
      case Segment::Kind::close:
        text += "Z";
        break;
    }
  }
  return text;
}

std::string dump_text(const Scene& scene) {
  return Dumper(scene).run();
}

}  // namespace tubiao::scene
