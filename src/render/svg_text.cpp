#include "render/svg_text.h"

#include <algorithm>

#include "scene/fixed.h"

namespace tubiao::render {
namespace {

/// Whether defining a glyph that is used `count` times saves characters. The numbers are those of
/// the elements and attributes around its path.
bool is_worth_defining(const GlyphOutline& outline, std::size_t count, std::size_t id_length) {
  const std::size_t path = outline.rest.size() + sizeof "M123 -456";
  const std::size_t definition = sizeof R"(<path id="" d=""/>)" + id_length + path;
  const std::size_t use = sizeof R"(<use xlink:href="#" x="1234"/>)" + id_length;
  return definition + count * use < count * path;
}

void append_start(std::string& out, base::Point at, int decimals) {
  out += 'M';
  scene::append_short(out, at.x, decimals);
  const std::size_t separator = out.size();
  out += ' ';
  scene::append_short(out, at.y, decimals);
  if (out[separator + 1] == '-') out.erase(separator, 1);
}

}  // namespace

OutlinedText::OutlinedText(const scene::Page& page, std::vector<GlyphOutlines*> fonts, SvgIds& ids)
    : fonts_(std::move(fonts)) {
  const std::size_t id_length = ids.prefix().size() + sizeof "-12" - 1;
  for (const GlyphOutline* outline : count(page)) {
    Use& use = uses_.at(outline);
    if (!is_worth_defining(*outline, use.count, id_length)) continue;
    defined_.emplace_back(outline, ids.id(ids.next()));
    use.reference = "#" + defined_.back().second;
  }
}

/// Counts the glyphs of the page, and returns them in the order in which they first occur.
std::vector<const GlyphOutline*> OutlinedText::count(const scene::Page& page) {
  std::vector<const GlyphOutline*> order;
  for (const scene::Item& item : page.items) {
    const auto* text = std::get_if<scene::Text>(&item.content);
    if (!text) continue;
    for (const scene::Glyph& glyph : text->glyphs) {
      const GlyphOutline& found = outline(*text, glyph);
      if (!found.is_blank() && uses_[&found].count++ == 0) order.push_back(&found);
    }
  }
  return order;
}

void OutlinedText::define(SvgWriter& svg) const {
  for (const auto& [outline, id] : defined_) {
    svg.open("path");
    svg.attribute("id", id);
    svg.attribute_of("d", [&shape = *outline](std::string& out) {
      append_start(out, shape.start, outline_decimals);
      out += shape.rest;
    });
    svg.close();
  }
}

const GlyphOutline& OutlinedText::outline(const scene::Text& text,
                                          const scene::Glyph& glyph) const {
  return fonts_.at(static_cast<std::size_t>(text.font))->find(glyph.id);
}

bool OutlinedText::shows(const scene::Text& text) const {
  return std::any_of(text.glyphs.begin(), text.glyphs.end(),
                     [&](const scene::Glyph& glyph) { return !outline(text, glyph).is_blank(); });
}

void OutlinedText::write(SvgWriter& svg, const scene::Text& text, const Paint* paint) {
  const auto first =
      std::find_if(text.glyphs.begin(), text.glyphs.end(),
                   [&](const scene::Glyph& glyph) { return !outline(text, glyph).is_blank(); });
  const double units = fonts_.at(static_cast<std::size_t>(text.font))->units_per_em();
  const Placement placement(text, *first, units);
  collect(text, placement);

  const bool is_group = used_.size() + (in_place_.empty() ? 0 : 1) > 1;
  svg.open(is_group ? "g" : used_.empty() ? "path" : "use");
  if (paint) write_paint(svg, *paint);
  placement.write(svg);
  if (is_group) {
    write_parts(svg, placement.decimals());
  } else if (used_.empty()) {
    svg.attribute("d", in_place_);
  } else {
    write_reference(svg, used_.front(), placement.decimals());
  }
  svg.close();
}

/// Sorts the glyphs of a text into those that are written in place and those that are used.
void OutlinedText::collect(const scene::Text& text, const Placement& placement) {
  in_place_.clear();
  used_.clear();
  const int decimals = std::max(placement.decimals(), outline_decimals);
  for (const scene::Glyph& glyph : text.glyphs) {
    const GlyphOutline& shape = outline(text, glyph);
    if (shape.is_blank()) continue;
    const base::Point at = placement.of(glyph);
    const std::string& reference = uses_.at(&shape).reference;
    if (!reference.empty()) {
      used_.push_back({&reference, at});
      continue;
    }
    append_start(in_place_, {at.x + shape.start.x, at.y + shape.start.y}, decimals);
    in_place_ += shape.rest;
  }
}

void OutlinedText::write_parts(SvgWriter& svg, int decimals) const {
  if (!in_place_.empty()) {
    svg.open("path");
    svg.attribute("d", in_place_);
    svg.close();
  }
  for (const Placed& glyph : used_) {
    svg.open("use");
    write_reference(svg, glyph, decimals);
    svg.close();
  }
}

void OutlinedText::write_reference(SvgWriter& svg, const Placed& glyph, int decimals) {
  svg.attribute("xlink:href", *glyph.reference);
  if (glyph.at.x != 0) svg.number("x", glyph.at.x, decimals);
  if (glyph.at.y != 0) svg.number("y", glyph.at.y, decimals);
}

}  // namespace tubiao::render
