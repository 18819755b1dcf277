#include "samples.h"

#include <hb.h>

#include <memory>

#include "base/utf8.h"

namespace tubiao::samples {
namespace {

using scene::Builder;
using scene::Layer;
using scene::Role;

constexpr const char* noto = "/usr/share/fonts/opentype/noto/NotoSansCJK-";
constexpr int simplified_chinese = 2;  // The number of the face in the collection.

struct Destroyer {
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};

std::unique_ptr<hb_font_t, Destroyer> open(const scene::Font& font) {
  hb_blob_t* blob = hb_blob_create_from_file(font.file.c_str());
  hb_face_t* face = hb_face_create(blob, static_cast<unsigned>(font.face_index));
  std::unique_ptr<hb_font_t, Destroyer> opened(hb_font_create(face));
  hb_face_destroy(face);
  hb_blob_destroy(blob);
  for (const auto& [axis, value] : font.variations) {
    const hb_variation_t variation = {
        hb_tag_from_string(axis.data(), static_cast<int>(axis.size())), static_cast<float>(value)};
    hb_font_set_variations(opened.get(), &variation, 1);
  }
  return opened;
}

scene::Node node(Role role, const std::string& alt, const std::string& language) {
  scene::Node result;
  result.role = role;
  result.alt = alt;
  result.language = language;
  return result;
}

scene::Shape bar(const base::Rect& rect, scene::Fill fill) {
  return {.path = scene::rectangle(rect), .fill = std::move(fill), .stroke = {}};
}

}  // namespace

scene::Font chinese_font() {
  return {std::string(noto) + "Regular.ttc", simplified_chinese, "NotoSansCJKsc-Regular"};
}

scene::Font chinese_bold_font() {
  return {std::string(noto) + "Bold.ttc", simplified_chinese, "NotoSansCJKsc-Bold"};
}

scene::Font latin_font() {
  return {"/usr/share/fonts/opentype/inter/Inter-Regular.otf", 0, "Inter-Regular"};
}

scene::Font truetype_font() {
  return {"/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf", 0, "OpenSans"};
}

scene::Font variable_font(double weight) {
  return {"/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf",
          0,
          "Inter_" + std::to_string(static_cast<int>(weight)) + "wght",
          {{"wght", weight}}};
}

scene::Metadata metadata() {
  return {.title = "新乡市 <2025> & more",
          .description = "A sample",
          .author = "Statistics Office",
          .languages = {"zh", "en"},
          .date = "2025-10-28T00:00:00Z",
          .id = "sample"};
}

void add_line(Builder& builder, const scene::Font& font, const std::string& utf8,
              base::Point baseline, double size) {
  const auto face = open(font);
  const double units = hb_face_get_upem(hb_font_get_face(face.get()));
  scene::Text text{.font = builder.font(font),
                   .size = size,
                   .colour = {},
                   .utf8 = utf8,
                   .glyphs = {},
                   .clusters = {}};
  double x = baseline.x;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const base::CodePoint character = base::decode(utf8, offset);
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(face.get(), character.value, &glyph);
    text.glyphs.push_back({.id = glyph, .x = x, .y = baseline.y});
    text.clusters.push_back({.bytes = character.bytes, .glyphs = 1});
    x += hb_font_get_glyph_h_advance(face.get(), glyph) / units * size;
    offset += static_cast<std::size_t>(character.bytes);
  }
  builder.add(std::move(text), {baseline.x, baseline.y - 0.88 * size, x - baseline.x, size});
}

scene::Scene poster() {
  Builder builder(metadata());
  builder.begin_page({400, 300}, 8.5, 14);
  builder.add(bar({-8.5, -8.5, 417, 317}, base::Colour{250, 245, 240}), Layer::ground);
  {
    const scene::NodeScope heading(builder, node(Role::heading, "", "zh"));
    add_line(builder, chinese_bold_font(), "区域发展更趋协调", {20, 50}, 24);
    add_line(builder, latin_font(), "Regions and transport, office flow", {20, 70}, 12);
    builder.outline("区域发展 Regions", 0, {0, 30});
    builder.outline("Chart", 1, {0, 90});
  }
  {
    const scene::NodeScope chart(builder, node(Role::chart, "Two bars", "en"));
    builder.add(bar({20, 100, 40, 80}, base::Colour{16, 90, 150}), Layer::ground);
    builder.add(
        bar({80, 120, 40, 60}, scene::Hatch{.ground = {230, 240, 250}, .line = {16, 90, 150}}),
        Layer::ground);
    scene::Shape ring{.path = scene::ring_sector({200, 140}, 20, 40, 0, 0.7),
                      .fill = base::Colour{200, 16, 46, 128},
                      .stroke = scene::Stroke{}};
    ring.stroke->dashes = {3, 2};
    builder.add(std::move(ring), Layer::content);
    add_line(builder, truetype_font(), "633 km (2025)", {20, 196}, 9);
    add_line(builder, chinese_font(), "高速公路通车里程633公里。", {20, 215}, 9);
  }
  return builder.take();
}

scene::Scene varied() {
  Builder builder(metadata());
  builder.begin_page({120, 120}, 0, 0);
  builder.open(node(Role::paragraph, "", "en"));
  double y = 30;
  for (const double weight : {200, 450, 900}) {
    add_line(builder, variable_font(weight), "Rag & 5", {10, y}, 24);
    y += 30;
  }
  builder.close();
  return builder.take();
}

scene::Scene chart(int number) {
  Builder builder(metadata());
  builder.begin_page({200, 100}, 0, 0);
  builder.open(node(Role::chart, "A chart", "zh"));
  add_line(builder, chinese_font(), "通车里程" + std::to_string(number) + "公里", {10, 30}, 12);
  add_line(builder, latin_font(), "Length: " + std::to_string(number) + " km", {10, 50}, 12);
  builder.add(bar({10, 60, static_cast<double>(number % 100), 20}, base::Colour{16, 90, 150}),
              Layer::ground);
  builder.close();
  return builder.take();
}

}  // namespace tubiao::samples
