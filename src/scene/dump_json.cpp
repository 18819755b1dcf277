#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "scene/dump.h"
#include "scene/fixed.h"
#include "scene/names.h"

namespace tubiao::scene {
namespace {

using Members = std::map<std::string_view, std::string>;  // Sorted by key, values already JSON.

std::string number(double value) {
  return fixed(value, 3);
}

std::string string(std::string_view utf8) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "\"";
  for (const char byte : utf8) {
    if (byte == '"' || byte == '\\') {
      text += '\\';
      text += byte;
    } else if (static_cast<unsigned char>(byte) < 0x20) {
      text += "\\u00";
      text += digits[static_cast<unsigned char>(byte) >> 4];
      text += digits[byte & 0xF];
    } else {
      text += byte;
    }
  }
  return text + '"';
}

std::string object(const Members& members) {
  std::string text = "{";
  for (const auto& [key, value] : members) {
    if (text.size() > 1) text += ", ";
    text += string(key) + ": " + value;
  }
  return text + "}";
}

/// One element a line where `elements` are rows of the document, else all on one line.
enum class Rows { one_line, line_each };

template <typename Elements, typename ToJson>
std::string array(const Elements& elements, ToJson to_json, Rows rows) {
  std::string text = "[";
  for (const auto& element : elements) {
    if (text.size() > 1) text += ',';
    text += rows == Rows::line_each ? "\n" : text.size() > 1 ? " " : "";
    text += to_json(element);
  }
  if (rows == Rows::line_each && text.size() > 1) text += '\n';
  return text + "]";
}

std::string point(base::Point at) {
  return array(std::array{at.x, at.y}, number, Rows::one_line);
}

std::string rect(const base::Rect& r) {
  return array(std::array{r.x, r.y, r.width, r.height}, number, Rows::one_line);
}

std::string span(const diag::Span& from) {
  return array(
      std::array{from.line, from.column, from.end_line, from.end_column},
      [](int value) { return std::to_string(value); }, Rows::one_line);
}

struct FillJson {
  std::string operator()(const base::Colour& colour) const { return string(to_string(colour)); }
  std::string operator()(const Hatch& hatch) const {
    return object({{"angle", number(hatch.angle)},
                   {"ground", string(to_string(hatch.ground))},
                   {"line", string(to_string(hatch.line))},
                   {"pitch", number(hatch.pitch)},
                   {"width", number(hatch.width)}});
  }
};

std::string stroke_json(const Stroke& stroke) {
  return object({{"cap", string(stroke.cap == Cap::round ? "round" : "butt")},
                 {"colour", string(to_string(stroke.colour))},
                 {"dashes", array(stroke.dashes, number, Rows::one_line)},
                 {"join", string(stroke.join == Join::round ? "round" : "mitre")},
                 {"width", number(stroke.width)}});
}

/// The members of an item that depend on its kind.
struct ContentMembers {
  Members operator()(const Shape& shape) const {
    Members members = {{"kind", string("shape")}, {"path", string(path_text(shape.path, 3))}};
    if (shape.fill) members["fill"] = std::visit(FillJson{}, *shape.fill);
    if (shape.stroke) members["stroke"] = stroke_json(*shape.stroke);
    return members;
  }

  Members operator()(const Text& text) const {
    Members members = {{"colour", string(to_string(text.colour))},
                       {"font", std::to_string(text.font)},
                       {"kind", string("text")},
                       {"size", number(text.size)},
                       {"text", string(text.utf8)}};
    if (text.orientation != Orientation::horizontal) {
      members["orientation"] = string(name_of(text.orientation));
    }
    if (text.narrowing != 1) members["narrowing"] = number(text.narrowing);
    if (!text.glyphs.empty()) {
      members["origin"] = point({text.glyphs.front().x, text.glyphs.front().y});
    }
    return members;
  }

  Members operator()(const Picture& picture) const {
    return {{"format", string(picture.format == Picture::Format::png ? "png" : "jpeg")},
            {"height", std::to_string(picture.height)},
            {"kind", string("picture")},
            {"width", std::to_string(picture.width)}};
  }
};

std::string item_json(const Item& item) {
  Members members = std::visit(ContentMembers{}, item.content);
  members["bounds"] = rect(item.bounds);
  members["layer"] = string(name_of(item.layer));
  members["node"] = std::to_string(item.node);
  return object(members);
}

std::string page_json(const Page& page) {
  return object({{"bleed", number(page.bleed)},
                 {"height", number(page.trim.height)},
                 {"items", array(page.items, item_json, Rows::line_each)},
                 {"safe", number(page.safe)},
                 {"width", number(page.trim.width)}});
}

std::string node_json(const Node& node) {
  return object({{"alt", string(node.alt)},
                 {"certainty", string(name_of(node.certainty))},
                 {"from", span(node.from)},
                 {"indicator", string(node.indicator)},
                 {"language", string(node.language)},
                 {"parent", std::to_string(node.parent)},
                 {"role", string(name_of(node.role))},
                 {"source", string(node.source)}});
}

std::string outline_json(const OutlineEntry& entry) {
  return object({{"at", point(entry.at)},
                 {"level", std::to_string(entry.level)},
                 {"page", std::to_string(entry.page)},
                 {"title", string(entry.title)}});
}

std::string metadata_json(const Metadata& data) {
  return object({{"author", string(data.author)},
                 {"date", string(data.date)},
                 {"description", string(data.description)},
                 {"id", string(data.id)},
                 {"languages", array(data.languages, string, Rows::one_line)},
                 {"title", string(data.title)}});
}

std::string font_json(const Font& font) {
  const bool vertical = font.writing == Writing::vertical;
  return string(font.postscript_name + (vertical ? " vertical" : ""));
}

}  // namespace

std::string dump_json(const Scene& scene) {
  return object({{"fonts", array(scene.fonts, font_json, Rows::one_line)},
                 {"metadata", metadata_json(scene.metadata)},
                 {"nodes", array(scene.nodes, node_json, Rows::line_each)},
                 {"outline", array(scene.outline, outline_json, Rows::line_each)},
                 {"pages", array(scene.pages, page_json, Rows::line_each)}}) +
         "\n";
}

}  // namespace tubiao::scene
