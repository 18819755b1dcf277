// The workloads of the benchmark drawn with Cairo and Pango directly: fixed content at fixed
// places, nothing read, nothing checked. What a program costs beyond this is the cost of being a
// tool.
//
// usage: bare W1|W2|W3 pdf|svg OUTPUT [cut]
//   OUTPUT is a file, for W3 a folder; "cut" cuts the fonts to the characters of the content first
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <numbers>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "content.h"
#include "cut_fonts.h"

namespace {

constexpr const char* family = "Noto Sans CJK SC";

constexpr double mm(double length) {
  return length * 72.0 / 25.4;
}

template <auto Free>
struct Freed {
  void operator()(auto* object) const { Free(object); }
};
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
template <class T>
using Object = std::unique_ptr<T, Freed<g_object_unref>>;

struct Colour {
  double red, green, blue;
};
constexpr Colour ink{0.12, 0.14, 0.16}, soft{0.4, 0.4, 0.4}, faint{0.85, 0.85, 0.85},
    white{1, 1, 1};
constexpr Colour navy{0.07, 0.26, 0.43}, vermilion{0.78, 0.06, 0.18}, paper{0.98, 0.97, 0.95};
constexpr Colour ring_colours[] = {navy,
                                   vermilion,
                                   {0.42, 0.67, 0.90},
                                   {0.95, 0.70, 0.29},
                                   {0.06, 0.48, 0.42},
                                   {0.42, 0.42, 0.42}};

struct Size {
  double width, height;
};
struct Place {
  double x, y;
};
struct Rect {
  double x, y, width, height;
};

/// How a text is set: `align` is 0 for left, 0.5 for centred, 1 for right; `wrap` is the measure of
/// a paragraph, 0 for a single line.
struct Type {
  double size;
  Colour colour = ink;
  PangoWeight weight = PANGO_WEIGHT_NORMAL;
  double align = 0;
  double wrap = 0;
};

/// Pango with one font map and one layout for the whole run.
class Typesetter {
 public:
  explicit Typesetter(FcConfig* config) : map_(pango_cairo_font_map_new()) {
    if (config != nullptr) pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config);
    context_.reset(pango_font_map_create_context(map_.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("zh-cn"));
    layout_.reset(pango_layout_new(context_.get()));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
  }

  /// The shared layout with `text` in it, valid until the next call.
  PangoLayout* set(std::string_view text, const Type& type) {
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, family);
    pango_font_description_set_weight(font, type.weight);
    pango_font_description_set_absolute_size(font, type.size * PANGO_SCALE);
    pango_layout_set_font_description(layout_.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(layout_.get(), type.wrap > 0 ? pango_units_from_double(type.wrap) : -1);
    pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
    return layout_.get();
  }

 private:
  Object<PangoFontMap> map_;
  Object<PangoContext> context_;
  Object<PangoLayout> layout_;
};

/// One page, in points from the top left corner.
class Page {
 public:
  Page(cairo_surface_t* surface, Typesetter& typesetter)
      : cairo_(cairo_create(surface)), typesetter_(typesetter) {}

  void fill(const Rect& rect, const Colour& colour) {
    use(colour);
    cairo_rectangle(cairo_.get(), rect.x, rect.y, rect.width, rect.height);
    cairo_fill(cairo_.get());
  }

  void line(const Place& from, const Place& to, double width, const Colour& colour) {
    use(colour);
    cairo_set_line_width(cairo_.get(), width);
    cairo_move_to(cairo_.get(), from.x, from.y);
    cairo_line_to(cairo_.get(), to.x, to.y);
    cairo_stroke(cairo_.get());
  }

  void sector(const Place& centre, double outer, double inner, double from, double to,
              const Colour& colour) {
    use(colour);
    cairo_new_path(cairo_.get());
    cairo_arc(cairo_.get(), centre.x, centre.y, outer, from, to);
    cairo_arc_negative(cairo_.get(), centre.x, centre.y, inner, to, from);
    cairo_close_path(cairo_.get());
    cairo_fill(cairo_.get());
  }

  /// Sets a text with its top at `place`; returns its height.
  double text(const Place& place, std::string_view string, const Type& type) {
    PangoLayout* layout = typesetter_.set(string, type);
    PangoRectangle box;
    pango_layout_get_extents(layout, nullptr, &box);
    use(type.colour);
    cairo_move_to(cairo_.get(), place.x - type.align * pango_units_to_double(box.width), place.y);
    pango_cairo_show_layout(cairo_.get(), layout);
    return pango_units_to_double(box.height);
  }

 private:
  void use(const Colour& colour) {
    cairo_set_source_rgb(cairo_.get(), colour.red, colour.green, colour.blue);
  }

  Context cairo_;
  Typesetter& typesetter_;
};

std::string join(const Both& text, const char* between = " ") {
  return std::string(text.zh) + between + text.en;
}

/// A chart of ten bars with titles, an axis from 0 to 120 and a source; `variant` is the number of
/// the chart in W3, which changes its figures as content.py does.
void draw_chart(Page& page, const Section& section, const Rect& box,
                std::optional<int> variant = {}) {
  page.fill(box, white);
  const double left = box.x + mm(3);
  page.text({left, box.y + mm(2)}, section.title.zh, {.size = 11, .weight = PANGO_WEIGHT_BOLD});
  page.text({left, box.y + mm(7)}, section.title.en, {.size = 7.5, .colour = soft});
  page.text({left, box.y + mm(11)}, join(subtitle), {.size = 6.5, .colour = soft});
  const Rect plot{box.x + mm(58), box.y + mm(17), box.width - mm(72), box.height - mm(30)};
  const double bottom = plot.y + plot.height;
  for (int tick = 0; tick <= 120; tick += 20) {
    const double x = plot.x + plot.width * tick / 120;
    page.line({x, plot.y}, {x, bottom}, 0.35, faint);
    page.text({x, bottom + 2}, std::to_string(tick), {.size = 6, .colour = soft, .align = 0.5});
  }
  const double pitch = plot.height / 10;
  for (int row = 0; row < 10; ++row) {
    const Figure& figure = section.figures[row];
    double value = figure.growth;
    if (variant)
      value = std::round(value * (0.6 + 0.8 * ((7 * *variant + 13 * row) % 101) / 100) * 10) / 10;
    const double y = plot.y + pitch * row;
    const double width = plot.width * std::min(value, 120.0) / 120;
    char number[16];
    std::snprintf(number, sizeof number, "%.1f", value);
    page.fill({plot.x, y + pitch * 0.2, width, pitch * 0.6}, navy);
    page.text({plot.x - mm(2), y + pitch / 2 - 4.8}, join(figure.label), {.size = 6.5, .align = 1});
    page.text({plot.x + width + 3, y + pitch / 2 - 4.8}, number,
              {.size = 6.5, .weight = PANGO_WEIGHT_BOLD});
  }
  page.line({plot.x, plot.y}, {plot.x, bottom}, 1, ink);
  page.text({plot.x + plot.width / 2, bottom + mm(4)}, join(axis), {.size = 6.5, .align = 0.5});
  page.text({left, box.y + box.height - mm(5)}, join(source), {.size = 5.5, .colour = soft});
}

void draw_figure(Page& page, const Figure& figure, const Rect& box) {
  page.fill(box, white);
  const double middle = box.x + box.width / 2;
  page.text({middle, box.y + mm(1)}, figure.value,
            {.size = 24, .weight = PANGO_WEIGHT_BOLD, .align = 0.5});
  page.text({box.x + box.width - mm(1), box.y + mm(1)}, figure.unit.zh,
            {.size = 6.5, .colour = soft, .align = 1});
  page.text({middle, box.y + mm(14)}, figure.label.zh, {.size = 10, .align = 0.5});
  page.text({middle, box.y + mm(20)}, figure.label.en, {.size = 7.5, .colour = soft, .align = 0.5});
}

void draw_section(Page& page, const Section& section, const Rect& box) {
  page.fill({box.x, box.y, box.width, mm(11)}, navy);
  page.text({box.x + mm(4), box.y + mm(1)}, join(section.label),
            {.size = 19, .colour = white, .weight = PANGO_WEIGHT_BOLD});
  for (int column = 0; column < 5; ++column) {
    draw_figure(page, section.figures[column],
                {box.x + mm(39) * column, box.y + mm(13), mm(38), mm(27)});
  }
  draw_chart(page, section, {box.x, box.y + mm(43), box.width, mm(94)});
}

void draw_ring(Page& page, const Place& corner) {
  page.text(corner, join(ring), {.size = 13, .weight = PANGO_WEIGHT_BOLD});
  const Place centre{corner.x + mm(48), corner.y + mm(44)};
  double from = -std::numbers::pi / 2;
  for (std::size_t i = 0; i < std::size(parts); ++i) {
    const double to = from + parts[i].share / 100 * 2 * std::numbers::pi;
    page.sector(centre, mm(34), mm(19), from, to, ring_colours[i]);
    from = to;
    const Place key{corner.x + mm(88), corner.y + mm(17 + 9 * static_cast<double>(i))};
    page.fill({key.x, key.y, mm(4), mm(4)}, ring_colours[i]);
    char label[96];
    std::snprintf(label, sizeof label, "%s %.0f%%", join(parts[i].label).c_str(), parts[i].share);
    page.text({key.x + mm(6), key.y - mm(0.8)}, label, {.size = 10});
  }
}

void draw_poster(Page& page) {
  page.fill({0, 0, mm(420), mm(594)}, paper);
  page.fill({0, 0, mm(420), mm(54)}, vermilion);
  page.text({mm(210), mm(5)}, banner.zh,
            {.size = 62, .colour = white, .weight = PANGO_WEIGHT_BOLD, .align = 0.5});
  page.text({mm(210), mm(32)}, banner.en, {.size = 26, .colour = white, .align = 0.5});
  page.text({mm(210), mm(44)}, join(deck), {.size = 15, .colour = white, .align = 0.5});
  for (std::size_t i = 0; i < std::size(sections); ++i) {
    draw_section(
        page, sections[i],
        {mm(i % 2 == 0 ? 12 : 214), mm(60 + 142 * static_cast<double>(i / 2)), mm(194), mm(137)});
  }
  draw_ring(page, {mm(12), mm(488)});
  for (std::size_t i = 0; i < std::size(paragraphs); ++i) {
    const Place corner{mm(160 + 126 * static_cast<double>(i)), mm(490)};
    const double height = page.text(corner, paragraphs[i].zh, {.size = 12, .wrap = mm(122)});
    page.text({corner.x, corner.y + height + mm(3)}, paragraphs[i].en,
              {.size = 9.5, .colour = soft, .wrap = mm(122)});
  }
  page.line({mm(12), mm(581)}, {mm(408), mm(581)}, 0.5, soft);
  page.text({mm(210), mm(584)}, join(source), {.size = 9.5, .colour = soft, .align = 0.5});
}

Surface make_surface(std::string_view format, const std::string& file, const Size& size) {
  if (format == "svg")
    return Surface(cairo_svg_surface_create(file.c_str(), size.width, size.height));
  Surface surface(cairo_pdf_surface_create(file.c_str(), size.width, size.height));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                 "2026-01-01T00:00:00Z");
  return surface;
}

void draw_file(std::string_view format, const std::string& file, Typesetter& typesetter,
               const Size& size, auto&& draw) {
  const Surface surface = make_surface(format, file, size);
  {
    Page page(surface.get(), typesetter);
    draw(page);
  }
  cairo_surface_finish(surface.get());
}

void run(std::string_view workload, const std::string& format, const std::string& output,
         Typesetter& typesetter) {
  const Size chart{mm(160), mm(100)}, poster{mm(420), mm(594)};
  const Rect whole{0, 0, chart.width, chart.height};
  if (workload == "W2") {
    draw_file(format, output, typesetter, poster, draw_poster);
  } else if (workload == "W1") {
    draw_file(format, output, typesetter, chart,
              [&](Page& page) { draw_chart(page, sections[0], whole); });
  } else {
    for (int i = 0; i < charts_of_w3; ++i) {
      draw_file(format, output + "/chart-" + std::to_string(i) + "." + format, typesetter, chart,
                [&](Page& page) { draw_chart(page, sections[0], whole, i); });
    }
  }
}

}  // namespace

int main(int count, char** values) {
  const std::span arguments(values, static_cast<std::size_t>(count));
  if (count < 4) {
    std::fputs("usage: bare W1|W2|W3 pdf|svg OUTPUT [cut]\n", stderr);
    return 2;
  }
  std::optional<CutFonts> fonts;
  if (count > 4) {
    fonts.emplace(family, arguments[1] == std::string_view("W2") ? characters_of_poster
                                                                 : characters_of_chart);
  }
  Typesetter typesetter(fonts ? fonts->config() : nullptr);
  run(arguments[1], arguments[2], arguments[3], typesetter);
}
