#include "text/glyphs.h"

#include <hb.h>

#include <algorithm>
#include <memory>

#include "base/utf8.h"
#include "text/em_box.h"
#include "text/stretches.h"

namespace tubiao::text {
namespace {

constexpr double units_per_em = Face::base_size * PANGO_SCALE;

struct FreeAttributes {
  void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
struct FreeGlyphs {
  void operator()(PangoGlyphString* glyphs) const { pango_glyph_string_free(glyphs); }
};
struct FreeItems {
  void operator()(GList* items) const {
    g_list_free_full(items, [](gpointer item) { pango_item_free(static_cast<PangoItem*>(item)); });
  }
};
using Attributes = std::unique_ptr<PangoAttrList, FreeAttributes>;
using Glyphs = std::unique_ptr<PangoGlyphString, FreeGlyphs>;
using Items = std::unique_ptr<GList, FreeItems>;

/// `half`: the marks of the CJK face without their blank halves.
enum class Width { full, half };

bool is_upright(const ShapeOptions& options) {
  return options.orientation == scene::Orientation::upright;
}

/// Ligatures would merge letters that have to extract one by one.
const char* features(const ShapeOptions& options, Width width) {
  if (width == Width::half) {
    return is_upright(options) ? "vhal=1, liga=0, clig=0" : "halt=1, liga=0, clig=0";
  }
  return options.tabular ? "liga=0, clig=0, tnum=1" : "liga=0, clig=0";
}

Attributes attributes(const ShapeOptions& options, Width width) {
  Attributes list(pango_attr_list_new());
  const auto add = [&](PangoAttribute* attribute) {
    pango_attr_list_insert(list.get(), attribute);  // Without a range it covers the whole text.
  };
  add(pango_attr_language_new(pango_language_from_string(options.language.c_str())));
  add(pango_attr_fallback_new(FALSE));
  add(pango_attr_font_features_new(features(options, width)));
  return list;
}

/// Makes Pango shape for a column: HarfBuzz takes the forms of the feature `vert` then. What it
/// measures is turned so that it runs along the line: x downwards, y to the left.
void prepare_for_column(PangoItem& item, const ShapeOptions& options) {
  if (is_upright(options)) item.analysis.gravity = PANGO_GRAVITY_EAST;
  // Marks alone are of no script, but fonts keep the forms of Chinese columns for Han.
  const bool alone = options.side == Side::cjk && item.analysis.script == PANGO_SCRIPT_COMMON;
  if (alone) item.analysis.script = PANGO_SCRIPT_HAN;
}

/// What is drawn for a text: in columns, quotation marks are others, of as many bytes, if the font
/// has them.
std::string drawn_text(std::string_view text, const Face& face, const ShapeOptions& options) {
  hb_codepoint_t glyph = 0;
  const bool has_corners =
      is_upright(options) &&
      hb_font_get_nominal_glyph(pango_font_get_hb_font(face.pango()), U'『', &glyph);
  return has_corners ? with_column_quotes(text, options.language) : std::string(text);
}

/// Calls `use(item, glyphs)` for each item of `text`, from left to right, shaped in `face`.
template <typename Use>
void shape_items(std::string_view text, const Face& face, const ShapeOptions& options, Width width,
                 Use use) {
  const Attributes list = attributes(options, width);
  const auto length = static_cast<int>(text.size());
  const Items items(pango_itemize(face.context(), text.data(), 0, length, list.get(), nullptr));
  for (GList* link = items.get(); link != nullptr; link = link->next) {
    auto* item = static_cast<PangoItem*>(link->data);
    // Pango chooses a family of its own for emoji; a character has exactly one face here.
    g_set_object(&item->analysis.font, face.pango());
    if (options.orientation != scene::Orientation::horizontal) prepare_for_column(*item, options);
    const Glyphs glyphs(pango_glyph_string_new());
    pango_shape_item(item, text.data(), length, nullptr, glyphs.get(), PANGO_SHAPE_NONE);
    use(*item, *glyphs);
  }
}

bool is_missing(PangoGlyph glyph) {
  return glyph == 0 || (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
}

/// Without metrics of its own for columns a font would set them as far apart as its lines.
bool has_column_metrics(const Face& face) {
  hb_face_t* font = hb_font_get_face(pango_font_get_hb_font(face.pango()));
  hb_blob_t* table = hb_face_reference_table(font, HB_TAG('v', 'm', 't', 'x'));
  const bool found = hb_blob_get_length(table) > 0;
  hb_blob_destroy(table);
  return found;
}

/// Turns the glyphs of one item into clusters.
class ItemReader {
 public:
  ItemReader(std::string_view text, std::size_t offset, std::uint16_t run, const Face& face,
             const ShapeOptions& options, Prepared& out)
      : text_(text),
        offset_(offset),
        run_(run),
        face_(face),
        options_(options),
        bare_column_(is_upright(options) && !has_column_metrics(face)),
        out_(out) {}

  void read(const PangoItem& item, const PangoGlyphString& glyphs) {
    for (int first = 0; first < glyphs.num_glyphs;) {
      const int start = glyphs.log_clusters[first];
      int last = first;
      while (last < glyphs.num_glyphs && glyphs.log_clusters[last] == start) ++last;
      const int stop = last < glyphs.num_glyphs ? glyphs.log_clusters[last] : item.length;
      add_cluster(glyphs, first, last, item.offset + start, item.offset + stop);
      first = last;
    }
  }

 private:
  void add_cluster(const PangoGlyphString& glyphs, int first, int last, int begin, int end) {
    Cluster cluster;
    cluster.begin = static_cast<std::uint32_t>(offset_ + static_cast<std::size_t>(begin));
    cluster.end = static_cast<std::uint32_t>(offset_ + static_cast<std::size_t>(end));
    cluster.glyphs = static_cast<std::uint32_t>(out_.glyphs.size());
    cluster.glyph_count = static_cast<std::uint16_t>(last - first);
    cluster.run = run_;
    cluster.character = base::decode(text_, static_cast<std::size_t>(begin)).value;
    cluster.kind = kind_of(cluster.character, options_.side);
    cluster.orientation = options_.orientation;
    cluster.face = &face_;
    for (int i = first; i < last; ++i) cluster.advance += add_glyph(glyphs.glyphs[i], cluster);
    out_.clusters.push_back(cluster);
  }

  /// Adds a glyph at the cluster's pen and returns its advance.
  double add_glyph(const PangoGlyphInfo& info, const Cluster& cluster) {
    const auto& geometry = info.geometry;
    if (info.glyph == PANGO_GLYPH_EMPTY) {
      out_.glyphs.push_back({0, cluster.advance, 0});
      return geometry.width / units_per_em;
    }
    if (is_missing(info.glyph)) {
      report_missing(info.glyph, cluster);
      out_.glyphs.push_back({0, cluster.advance, 0});
      return face_.advance(0);
    }
    if (bare_column_) {
      out_.glyphs.push_back({info.glyph, em_ascent, face_.advance(info.glyph) / 2});
      return 1 - cluster.advance;
    }
    const bool turned = options_.orientation == scene::Orientation::turned;
    out_.glyphs.push_back({info.glyph, cluster.advance + geometry.x_offset / units_per_em,
                           geometry.y_offset / units_per_em + (turned ? em_middle : 0)});
    return geometry.width / units_per_em;
  }

  /// Pango says which character it was: a letter or a mark on it, or a part that HarfBuzz has made
  /// of a character.
  void report_missing(PangoGlyph glyph, const Cluster& cluster) {
    char32_t character = cluster.character;
    for (std::size_t at = cluster.begin - offset_; at < cluster.end - offset_;) {
      const auto [value, bytes] = base::decode(text_, at);
      if (PANGO_GET_UNKNOWN_GLYPH(value) == glyph) character = value;
      at += static_cast<std::size_t>(bytes);
    }
    out_.add_problem({Problem::Kind::glyph_missing, run_, character, &face_});
  }

  std::string_view text_;
  std::size_t offset_;
  std::uint16_t run_;
  const Face& face_;
  const ShapeOptions& options_;
  bool bare_column_;
  Prepared& out_;
};

/// The metrics of a mark without its blank half.
HalfMark half_of(const Cluster& cluster, std::string_view mark, const ShapeOptions& options) {
  const Face::Mark key{cluster.character, options.language, options.orientation};
  const auto [entry, fresh] = cluster.face->halves().try_emplace(key);
  if (fresh) {
    HalfMark& half = entry->second;
    shape_items(mark, *cluster.face, options, Width::half,
                [&](const PangoItem&, const PangoGlyphString& glyphs) {
                  for (int i = 0; i < glyphs.num_glyphs; ++i) {
                    half.advance += glyphs.glyphs[i].geometry.width / units_per_em;
                  }
                  half.shift = glyphs.glyphs[0].geometry.x_offset / units_per_em;
                });
  }
  return entry->second;
}

}  // namespace

void shape(std::string_view text, std::size_t offset, std::uint16_t run, const Face& face,
           const ShapeOptions& options, Prepared& out) {
  const std::size_t first = out.clusters.size();
  const std::string drawn = drawn_text(text, face, options);
  ItemReader reader(text, offset, run, face, options, out);
  shape_items(
      drawn, face, options, Width::full,
      [&](const PangoItem& item, const PangoGlyphString& glyphs) { reader.read(item, glyphs); });
  for (std::size_t i = first; i < out.clusters.size(); ++i) {
    Cluster& cluster = out.clusters[i];
    if (!is_cjk_mark(cluster.kind) || cluster.kind == Kind::dash) continue;
    const auto mark =
        std::string_view(drawn).substr(cluster.begin - offset, cluster.end - cluster.begin);
    cluster.half = half_of(cluster, mark, options);
    cluster.half.shift -= out.glyphs[cluster.glyphs].x;
    // The features' rounding is far below a thousandth of an em.
    cluster.full_mark = cluster.half.advance < cluster.advance - 0.001;
  }
}

bool has_column_form(char32_t character, const Face& face, const base::Language& language) {
  const Face::Mark key{character, language, scene::Orientation::upright};
  const auto [entry, fresh] = face.column_forms().try_emplace(key);
  if (fresh) {
    std::string text;
    base::append_utf8(text, character);
    const auto glyph = [&](scene::Orientation orientation) {
      const ShapeOptions options{language, Side::cjk, false, orientation};
      PangoGlyph found = 0;
      shape_items(drawn_text(text, face, options), face, options, Width::full,
                  [&](const PangoItem&, const PangoGlyphString& glyphs) {
                    found = glyphs.glyphs[0].glyph;
                  });
      return found;
    };
    entry->second = glyph(scene::Orientation::upright) != glyph(scene::Orientation::turned);
  }
  return entry->second;
}

}  // namespace tubiao::text
