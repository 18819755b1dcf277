#include "render/svg_writer.h"

#include <cassert>

#include "scene/fixed.h"

namespace tubiao::render {
namespace {

enum class Place { text, value };

/// In the value of an attribute, line breaks would be read as spaces; in text they stay.
void append_escaped(std::string& out, std::string_view text, Place place) {
  const bool is_value = place == Place::value;
  for (const char letter : text) {
    if (letter == '&') {
      out += "&amp;";
    } else if (letter == '<') {
      out += "&lt;";
    } else if (letter == '>') {
      out += "&gt;";
    } else if (is_value && letter == '"') {
      out += "&quot;";
    } else if (is_value && letter == '\n') {
      out += "&#10;";
    } else {
      out += letter;
    }
  }
}

}  // namespace

void SvgWriter::open(std::string_view element) {
  end_tag();
  out_ += '<';
  out_ += element;
  elements_.push_back(element);
  in_tag_ = true;
}

void SvgWriter::attribute(std::string_view name, std::string_view value) {
  begin_attribute(name);
  append_escaped(out_, value, Place::value);
  out_ += '"';
}

void SvgWriter::number(std::string_view name, double value, int decimals) {
  begin_attribute(name);
  scene::append_short(out_, value, decimals);
  out_ += '"';
}

void SvgWriter::colour(std::string_view name, base::Colour colour) {
  colour.alpha = 255;
  const std::string long_form = base::to_string(colour);
  const auto is_pair = [](int channel) { return channel % 0x11 == 0; };
  begin_attribute(name);
  if (is_pair(colour.red) && is_pair(colour.green) && is_pair(colour.blue)) {
    out_.append({long_form[0], long_form[1], long_form[3], long_form[5]});
  } else {
    out_ += long_form;
  }
  out_ += '"';
}

void SvgWriter::transform(base::Point move, Turn turn, double x_scale, double y_scale) {
  begin_attribute("transform");
  out_ += "translate(";
  scene::append_short(out_, move.x, svg_decimals);
  out_ += ' ';
  scene::append_short(out_, move.y, svg_decimals);
  out_ += turn == Turn::clockwise ? ") rotate(90) scale(" : ") scale(";
  scene::append_short(out_, x_scale, scale_decimals);
  if (x_scale != y_scale) {
    out_ += ' ';
    scene::append_short(out_, y_scale, scale_decimals);
  }
  out_ += ")\"";
}

void SvgWriter::text(std::string_view text) {
  end_tag();
  append_escaped(out_, text, Place::text);
}

void SvgWriter::close() {
  assert(!elements_.empty());
  if (in_tag_) {
    out_ += "/>";
    in_tag_ = false;
  } else {
    out_ += "</";
    out_ += elements_.back();
    out_ += '>';
  }
  elements_.pop_back();
  if (elements_.size() <= 1) out_ += '\n';
}

void SvgWriter::begin_attribute(std::string_view name) {
  assert(in_tag_);
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
}

void SvgWriter::end_tag() {
  if (in_tag_) out_ += '>';
  in_tag_ = false;
}

}  // namespace tubiao::render
