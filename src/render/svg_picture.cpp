#include "render/svg_picture.h"

#include <algorithm>
#include <cstdint>

namespace tubiao::render {
namespace {

/// RFC 4648, 4.
void append_base64(std::string& out, const std::string& bytes) {
  static constexpr char digits[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  out.reserve(out.size() + bytes.size() / 3 * 4 + 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t taken = std::min<std::size_t>(3, bytes.size() - at);
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      group = group << 8 | (i < taken ? static_cast<unsigned char>(bytes[at + i]) : 0u);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      out += i <= taken ? digits[group >> (18 - 6 * i) & 0x3F] : '=';
    }
  }
}

/// Says what the picture is; nothing keeps its proportions, as the frame has them.
void write_file(SvgWriter& svg, const scene::Picture& picture) {
  svg.attribute("preserveAspectRatio", "none");
  svg.attribute_of("xlink:href", [&](std::string& out) {
    const bool is_png = picture.format == scene::Picture::Format::png;
    out += is_png ? "data:image/png;base64," : "data:image/jpeg;base64,";
    append_base64(out, *picture.bytes);
  });
}

void write_size(SvgWriter& svg, double width, double height) {
  svg.number("width", width);
  svg.number("height", height);
}

}  // namespace

EmbeddedPictures::EmbeddedPictures(const scene::Page& page, SvgIds& ids) {
  std::vector<const scene::Picture*> files;
  for (const scene::Item& item : page.items) {
    const auto* picture = std::get_if<scene::Picture>(&item.content);
    if (picture && uses_[picture->bytes.get()].count++ == 0) files.push_back(picture);
  }
  for (const scene::Picture* picture : files) {
    Use& use = uses_.at(picture->bytes.get());
    if (use.count == 1) continue;
    defined_.emplace_back(picture, ids.id(ids.next()));
    use.reference = "#" + defined_.back().second;
  }
}

void EmbeddedPictures::define(SvgWriter& svg) const {
  for (const auto& [picture, id] : defined_) {
    svg.open("image");
    svg.attribute("id", id);
    write_size(svg, picture->width, picture->height);
    write_file(svg, *picture);
    svg.close();
  }
}

void EmbeddedPictures::write(SvgWriter& svg, const scene::Picture& picture) const {
  const std::string& reference = uses_.at(picture.bytes.get()).reference;
  const base::Rect& frame = picture.frame;
  if (reference.empty()) {
    svg.open("image");
    svg.number("x", frame.x);
    svg.number("y", frame.y);
    write_size(svg, frame.width, frame.height);
    write_file(svg, picture);
    svg.close();
    return;
  }
  svg.open("use");
  svg.attribute("xlink:href", reference);
  svg.transform({frame.x, frame.y}, Turn::none, frame.width / picture.width,
                frame.height / picture.height);
  svg.close();
}

}  // namespace tubiao::render
