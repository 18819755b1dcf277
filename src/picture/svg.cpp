#include "picture/svg.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <pugixml.hpp>
#include <span>
#include <string_view>

#include "base/limits.h"
#include "picture/affine.h"
#include "picture/scanner.h"
#include "picture/svg_figure.h"
#include "picture/svg_ink.h"
#include "picture/svg_path.h"

namespace tubiao::picture {
namespace {

/// The attributes of an element that say where it is drawn.
struct ElementKind {
  std::string_view name;
  std::array<std::string_view, 6> geometry;
};

constexpr ElementKind kinds[] = {
    {"svg", {"viewBox", "width", "height", "version", "x", "y"}},
    {"g", {}},
    {"path", {"d"}},
    {"rect", {"x", "y", "width", "height", "rx", "ry"}},
    {"circle", {"cx", "cy", "r"}},
    {"ellipse", {"cx", "cy", "rx", "ry"}},
    {"line", {"x1", "y1", "x2", "y2"}},
    {"polyline", {"points"}},
    {"polygon", {"points"}},
};

/// Attributes without a meaning for what is seen.
constexpr std::string_view silent_attributes[] = {
    "id", "class", "role", "aria-hidden", "aria-label", "xmlns", "xmlns:xlink"};

bool contains(std::span<const std::string_view> names, std::string_view name) {
  return !name.empty() && std::find(names.begin(), names.end(), name) != names.end();
}

const ElementKind* find_kind(std::string_view name) {
  const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                  [name](const ElementKind& kind) { return kind.name == name; });
  return found == std::end(kinds) ? nullptr : found;
}

/// What holds for an element and all below it.
struct Scope {
  Look look;
  Affine map;
  int depth = 0;
};

/// Reads one file; stops at its first fault.
class SvgReader {
 public:
  explicit SvgReader(const std::string& bytes) : bytes_(bytes) {}

  Result<Drawing> run() {
    if (!read_document()) return std::move(fault_);
    return std::move(drawing_);
  }

 private:
  bool fail(Fault fault) {
    fault_ = std::move(fault);
    return false;
  }

  /// A fault of an element: its name in the file.
  bool fail_at(const pugi::xml_node& node, std::string message) {
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    return fail({offset, std::max<std::size_t>(1, std::strlen(node.name())), std::move(message)});
  }

  /// A fault in the value of an attribute; `inner` counts from its first byte.
  bool fail_in(const pugi::xml_node& node, std::string_view attribute, Fault inner) {
    const std::size_t value = value_offset(node, attribute);
    return fail({value + inner.offset, inner.length, std::move(inner.message)});
  }

  /// Where the value of an attribute begins; that of its element where it is not found.
  std::size_t value_offset(const pugi::xml_node& node, std::string_view attribute) const {
    const auto element = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    const std::size_t end = bytes_.find('>', element);
    for (std::size_t at = bytes_.find(attribute, element); at < end;
         at = bytes_.find(attribute, at + 1)) {
      const std::size_t after = bytes_.find_first_not_of(" \t\r\n", at + attribute.size());
      const bool whole = std::strchr(" \t\r\n", bytes_[at - 1]) != nullptr;
      if (!whole || after == std::string::npos || bytes_[after] != '=') continue;
      const std::size_t quote = bytes_.find_first_of("\"'", after);
      if (quote != std::string::npos) return quote + 1;
    }
    return element;
  }

  bool read_document() {
    if (bytes_.size() > base::limits::svg_bytes)
      return fail({0, 1, "an SVG file of more than 4 MiB is not read"});
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(
        bytes_.data(), bytes_.size(), pugi::parse_default | pugi::parse_doctype | pugi::parse_pi,
        pugi::encoding_utf8);
    if (!parsed) {
      const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0));
      return fail(
          {offset, 1, std::string("the SVG file is not well-formed XML: ") + parsed.description()});
    }
    for (const pugi::xml_node& node : document.children()) {
      if (!check_top_level(node)) return false;
    }
    const pugi::xml_node root = document.document_element();
    if (std::string_view(root.name()) != "svg")
      return fail_at(root, "the SVG file has no element <svg>");
    return read_root(root);
  }

  bool check_top_level(const pugi::xml_node& node) {
    switch (node.type()) {
      case pugi::node_doctype:
        return fail({bytes_.find("<!DOCTYPE"), 9, "a DOCTYPE is not supported in SVG files"});
      case pugi::node_pi:
        return fail(
            {bytes_.find("<?"), 2, "processing instructions are not supported in SVG files"});
      default:
        return true;
    }
  }

  bool read_root(const pugi::xml_node& root) {
    Scanner scanner(root.attribute("viewBox").value());
    std::array<double, 4> box = {};
    scanner.skip_space();
    for (double& value : box) {
      const auto number = scanner.number();
      if (!number)
        return fail_in(root, "viewBox", {0, 1, "the SVG file needs a viewBox of four numbers"});
      value = *number;
      scanner.skip_separator();
    }
    if (!(box[2] > 0 && box[3] > 0) || !scanner.at_end()) {
      return fail_in(root, "viewBox", {0, 1, "the viewBox has no area"});
    }
    drawing_.size = {box[2], box[3]};
    Scope scope;
    scope.map = {1, 0, 0, 1, -box[0], -box[1]};
    return read_element(root, scope);
  }

  bool read_element(const pugi::xml_node& node, Scope scope) {
    const std::string_view name = node.name();
    const ElementKind* kind = find_kind(name);
    if (!kind || (name == "svg" && scope.depth > 0)) {
      return fail_at(node, "the element <" + std::string(name) + "> is not supported in SVG files");
    }
    if (++scope.depth > base::limits::svg_depth)
      return fail_at(node, "the groups are nested too deeply");
    if (!read_attributes(node, *kind, scope)) return false;
    if (name == "svg" || name == "g") return read_children(node, scope);
    return read_figure(node, scope) && check_empty(node);
  }

  bool read_children(const pugi::xml_node& node, const Scope& scope) {
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() != pugi::node_element) {
        return fail_at(node, "text is not supported in SVG files");
      }
      if (!read_element(child, scope)) return false;
    }
    return true;
  }

  bool check_empty(const pugi::xml_node& node) {
    return !node.first_child() ||
           fail_at(node, "nothing is supported inside <" + std::string(node.name()) + ">");
  }

  bool read_attributes(const pugi::xml_node& node, const ElementKind& kind, Scope& scope) {
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (is_look_attribute(name)) {
        auto look = set_look(scope.look, name, attribute.value());
        if (!look) return fail_in(node, name, look.fault());
        scope.look = *look;
      } else if (name == "transform" && kind.name != "svg") {
        auto map = parse_transform(attribute.value());
        if (!map) return fail_in(node, name, map.fault());
        scope.map = scope.map * *map;
      } else if (!contains(kind.geometry, name) && !contains(silent_attributes, name)) {
        return fail_in(node, name,
                       {0, 1,
                        "the attribute " + std::string(name) + " of <" + std::string(kind.name) +
                            "> is not supported in SVG files"});
      }
    }
    return true;
  }

  bool read_figure(const pugi::xml_node& node, const Scope& scope) {
    scene::Path path;
    if (!read_path(node, path)) return false;
    segments_ += path.size();
    if (segments_ > base::limits::svg_segments)
      return fail_at(node, "the drawing has more than 200 000 segments");
    Figure figure{.path = scope.map(path), .fill = scope.look.fill, .pen = {}};
    if (scope.look.stroke) {
      if (!scope.map.keeps_shapes()) {
        return fail_at(node, "a line under a transform that stretches it is not supported");
      }
      figure.pen = Pen{.ink = *scope.look.stroke,
                       .width = scope.look.stroke_width * scope.map.scale(),
                       .cap = scope.look.cap,
                       .join = scope.look.join};
    }
    if (!path.empty() && (figure.fill || figure.pen)) drawing_.figures.push_back(std::move(figure));
    return true;
  }

  /// The path of any of the drawing elements.
  bool read_path(const pugi::xml_node& node, scene::Path& path) {
    const std::string_view name = node.name();
    if (name == "path") {
      auto read = parse_path(node.attribute("d").value());
      if (!read) return fail_in(node, "d", read.fault());
      path = std::move(*read);
      return true;
    }
    if (name == "polyline" || name == "polygon") {
      auto read = make_polyline(node.attribute("points").value(), name == "polygon");
      if (!read) return fail_in(node, "points", {0, 1, "expected pairs of numbers"});
      path = std::move(*read);
      return true;
    }
    std::string_view bad;
    const NumberOf number = [&](std::string_view attribute) -> std::optional<double> {
      const pugi::xml_attribute found = node.attribute(std::string(attribute).c_str());
      if (!found) return std::nullopt;
      Scanner scanner(found.value());
      scanner.skip_space();
      const auto value = scanner.number();
      scanner.skip_space();
      if (!value || !scanner.at_end()) bad = attribute;
      return value;
    };
    path = make_figure(name, number).value_or(scene::Path{});
    return bad.empty() || fail_in(node, bad, {0, 1, "expected a number without a unit"});
  }

  const std::string& bytes_;
  Drawing drawing_;
  Fault fault_;
  std::size_t segments_ = 0;
};

}  // namespace

Result<Drawing> parse_svg(const std::string& bytes) {
  return SvgReader(bytes).run();
}

}  // namespace tubiao::picture
