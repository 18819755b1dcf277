#include "scene/verifier.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "base/utf8.h"
#include "scene/fixed.h"
#include "scene/names.h"
#include "scene/overlap.h"

namespace tubiao::scene {
namespace {

/// Points; far below what can be seen or printed, far above the error of a sum of lengths.
constexpr double tolerance = 0.01;
constexpr std::size_t findings_shown = 20;

std::string in_millimetres(double points) {
  return fixed(points / base::points_per_millimetre, 2) + " mm";
}

/// Within the limit; false for what is not a number.
bool drawable(double value) {
  return std::abs(value) <= base::limits::coordinate;
}

bool drawable(base::Point point) {
  return drawable(point.x) && drawable(point.y);
}

bool drawable(const base::Rect& rect) {
  return drawable(base::Point{rect.x, rect.y}) &&
         drawable(base::Point{rect.right(), rect.bottom()}) && rect.width >= 0 && rect.height >= 0;
}

bool drawable(const Path& path) {
  return std::all_of(path.begin(), path.end(), [](const Segment& segment) {
    return drawable(segment.to) && drawable(segment.control1) && drawable(segment.control2);
  });
}

bool drawable_length(double value) {
  return drawable(value) && value > 0;
}

/// Why clusters do not fit their text, or nothing where they do.
std::string cluster_fault(const Text& text) {
  if (base::find_invalid_utf8(text.utf8)) return "is not UTF-8";
  std::size_t bytes = 0;
  std::size_t glyphs = 0;
  for (const Cluster& cluster : text.clusters) {
    if (cluster.bytes < 0 || cluster.glyphs < 0 || cluster.bytes + cluster.glyphs == 0) {
      return "has an empty cluster";
    }
    bytes += static_cast<std::size_t>(cluster.bytes);
    glyphs += static_cast<std::size_t>(cluster.glyphs);
    const bool splits = bytes < text.utf8.size() && (text.utf8[bytes] & 0xC0) == 0x80;
    if (splits) return "has a cluster that ends inside a character";
  }
  if (bytes != text.utf8.size()) return "has clusters that do not cover its characters";
  if (glyphs != text.glyphs.size()) return "has clusters that do not cover its glyphs";
  return {};
}

class Verifier {
 public:
  Verifier(const Scene& scene, diag::Diagnostics& diagnostics)
      : scene_(scene), diagnostics_(diagnostics) {}

  bool run() {
    check_nodes();
    if (findings_ > 0) return finish();  // Items are named by their nodes.
    for (const Page& page : scene_.pages) check_page(page);
    check_outline();
    check_words();
    return finish();
  }

 private:
  void report(NodeId id, std::string message, std::string help = {}) {
    if (++findings_ > findings_shown) return;
    diagnostics_.report(diag::Code::scene_invalid, origin(id), std::move(message)).help =
        std::move(help);
  }

  void report(const Item& item, const std::string& fault, std::string help = {}) {
    report(item.node, describe(scene_, item) + " " + fault, std::move(help));
  }

  bool finish() {
    if (findings_ > findings_shown) {
      diagnostics_.report(
          diag::Code::scene_invalid, {},
          std::to_string(findings_ - findings_shown) + " more findings of this kind");
    }
    return findings_ == 0;
  }

  const Node& node(NodeId id) const { return scene_.nodes[static_cast<std::size_t>(id)]; }

  bool exists(NodeId id) const { return id >= 0 && id < static_cast<NodeId>(scene_.nodes.size()); }

  /// The place of the nearest node upwards that has one.
  diag::Span origin(NodeId id) const {
    while (exists(id)) {
      if (node(id).from.line > 0) return node(id).from;
      if (node(id).parent >= id) break;  // A fault of its own; never go round in circles.
      id = node(id).parent;
    }
    return {};
  }

  void check_nodes() {
    if (scene_.nodes.empty()) return report(-1, "the scene has no document");
    if (scene_.nodes.front().parent != -1) report(0, "the document has a parent");
    for (NodeId id = 1; exists(id); ++id) {
      // A parent before its child excludes circles.
      if (node(id).parent < 0 || node(id).parent >= id) {
        report(id, describe(scene_, id) + " has no parent before it");
      }
    }
  }

  void check_page(const Page& page) {
    const base::Rect trim = {0, 0, page.trim.width, page.trim.height};
    if (!drawable_length(trim.width) || !drawable_length(trim.height) || !drawable(page.bleed) ||
        !drawable(page.safe) || page.bleed < 0 || page.safe < 0) {
      return report(0, "a page has no size that can be drawn");
    }
    const std::size_t before = findings_;
    for (const Item& item : page.items) check_item(page, item);
    if (findings_ == before) check_overlaps(page);
  }

  void check_item(const Page& page, const Item& item) {
    if (!exists(item.node)) return report(item, "belongs to a node that does not exist");
    if (!drawable(item.bounds)) return report(item, "has bounds that are no drawable rectangle");
    std::visit([&](const auto& content) { check(item, content); }, item.content);
    const base::Rect trim = {0, 0, page.trim.width, page.trim.height};
    if (std::holds_alternative<Text>(item.content)) {
      check_inside(item, trim.inset(page.safe), page.safe > 0 ? "the safe zone" : "the page");
    } else {
      check_inside(item, trim.inset(-page.bleed), page.bleed > 0 ? "the bleed" : "the page");
    }
  }

  void check_inside(const Item& item, const base::Rect& zone, const std::string& name) {
    if (zone.contains(item.bounds, tolerance)) return;
    const double excess =
        std::max({zone.x - item.bounds.x, zone.y - item.bounds.y,
                  item.bounds.right() - zone.right(), item.bounds.bottom() - zone.bottom()});
    report(item, "reaches " + in_millimetres(excess) + " beyond " + name,
           "make the margins of the page larger, or what stands there smaller");
  }

  void check(const Item& item, const Shape& shape) {
    if (!drawable(shape.path)) report(item, "has a point that is not finite or too far away");
    if (!shape.path.empty() && shape.path.front().kind != Segment::Kind::move) {
      report(item, "does not begin with a move");
    }
    if (shape.stroke) check(item, *shape.stroke);
    if (!shape.fill) return;
    if (const auto* hatch = std::get_if<Hatch>(&*shape.fill)) {
      if (!drawable_length(hatch->width) || !drawable_length(hatch->pitch) ||
          !drawable(hatch->angle)) {
        report(item, "has a hatch without width, pitch or angle");
      }
    }
  }

  void check(const Item& item, const Stroke& stroke) {
    if (!drawable_length(stroke.width)) report(item, "has a stroke without a width");
    const bool sound = std::all_of(stroke.dashes.begin(), stroke.dashes.end(),
                                   [](double length) { return drawable(length) && length >= 0; });
    const bool some = std::any_of(stroke.dashes.begin(), stroke.dashes.end(),
                                  [](double length) { return length > 0; });
    if (!sound || (!stroke.dashes.empty() && !some)) report(item, "has dashes without a length");
  }

  void check(const Item& item, const Text& text) {
    if (text.font < 0 || text.font >= static_cast<FontId>(scene_.fonts.size())) {
      report(item, "has a font that does not exist");
    } else if ((scene_.fonts[static_cast<std::size_t>(text.font)].writing == Writing::vertical) !=
               (text.orientation == Orientation::upright)) {
      report(item, "has a font of another direction");
    }
    if (!drawable_length(text.size)) return report(item, "has no drawable size");
    if (!(text.narrowing > 0 && text.narrowing <= 1)) report(item, "is narrowed to no width");
    if (const std::string fault = cluster_fault(text); !fault.empty()) report(item, fault);
    // Glyphs may hang over their box, as half-width punctuation does, but by less than an em.
    const base::Rect reach = item.bounds.inset(-text.size);
    for (const Glyph& glyph : text.glyphs) {
      if (reach.contains({glyph.x, glyph.y, 0, 0})) continue;
      report(item, "has a glyph outside its box");
      break;
    }
  }

  void check(const Item& item, const Picture& picture) {
    if (!picture.bytes || picture.bytes->empty() || picture.width <= 0 || picture.height <= 0) {
      report(item, "has no pixels");
    }
    if (!drawable(picture.frame)) report(item, "has a frame that is no drawable rectangle");
  }

  void check_overlaps(const Page& page) {
    // One more than is shown, so that it is known whether there are more.
    for (const Overlap& overlap : find_overlaps(page, tolerance, findings_shown + 1)) {
      const Item& first = page.items[overlap.first];
      const Item& second = page.items[overlap.second];
      report(second,
             "overlaps " + describe(scene_, first) + " by " + in_millimetres(overlap.depth));
    }
  }

  void check_outline() {
    for (const OutlineEntry& entry : scene_.outline) {
      if (entry.page < 0 || entry.page >= static_cast<int>(scene_.pages.size()) ||
          entry.level < 0 || !drawable(entry.at)) {
        report(0, "the outline entry “" + entry.title + "” has no place");
      }
    }
  }

  /// Whether each node has text of its own or below it.
  std::vector<bool> nodes_with_text() const {
    std::vector<bool> speaks(scene_.nodes.size(), false);
    for (const Page& page : scene_.pages) {
      for (const Item& item : page.items) {
        if (exists(item.node) && std::holds_alternative<Text>(item.content)) {
          speaks[static_cast<std::size_t>(item.node)] = true;
        }
      }
    }
    for (std::size_t id = scene_.nodes.size(); id-- > 1;) {
      if (speaks[id]) speaks[static_cast<std::size_t>(scene_.nodes[id].parent)] = true;
    }
    return speaks;
  }

  void check_words() {
    const std::vector<bool> speaks = nodes_with_text();
    for (NodeId id = 0; exists(id); ++id) {
      if (!node(id).alt.empty()) continue;
      const Role role = node(id).role;
      const bool mute = role == Role::chart || role == Role::picture ||
                        (role == Role::figure && !speaks[static_cast<std::size_t>(id)]);
      if (mute) report(id, describe(scene_, id) + " has no words for who does not see it");
    }
  }

  const Scene& scene_;
  diag::Diagnostics& diagnostics_;
  std::size_t findings_ = 0;
};

}  // namespace

bool verify(const Scene& scene, diag::Diagnostics& diagnostics) {
  return Verifier(scene, diagnostics).run();
}

}  // namespace tubiao::scene
