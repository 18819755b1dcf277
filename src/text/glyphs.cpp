#include "text/glyphs.h"

#include <algorithm>
#include <memory>

#include "base/utf8.h"

namespace tubiao::text {
namespace {

constexpr double units_per_em = Faces::base_size * PANGO_SCALE;

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

/// Ligatures would merge letters that have to extract one by one.
const char* features(bool tabular, Width width) {
  if (width == Width::half) return "halt=1, liga=0, clig=0";
  return tabular ? "liga=0, clig=0, tnum=1" : "liga=0, clig=0";
}

Attributes attributes(const ShapeOptions& options, const Face& face, Width width) {
  Attributes list(pango_attr_list_new());
  const auto add = [&](PangoAttribute* attribute) {
    pango_attr_list_insert(list.get(), attribute);  // Without a range it covers the whole text.
  };
  add(pango_attr_language_new(pango_language_from_string(options.language.c_str())));
  add(pango_attr_fallback_new(FALSE));
  add(pango_attr_family_new(face.family().c_str()));
  add(pango_attr_font_features_new(features(options.tabular, width)));
  return list;
}

/// Calls `use(item, glyphs)` for each item of `text`, from left to right, shaped in `face`.
template <typename Use>
void shape_items(std::string_view text, const Face& face, PangoContext* context,
                 const ShapeOptions& options, Width width, Use use) {
  const Attributes list = attributes(options, face, width);
  const auto length = static_cast<int>(text.size());
  const Items items(pango_itemize(context, text.data(), 0, length, list.get(), nullptr));
  for (GList* link = items.get(); link != nullptr; link = link->next) {
    auto* item = static_cast<PangoItem*>(link->data);
    // Pango chooses a family of its own for emoji; a character has exactly one face here.
    g_set_object(&item->analysis.font, face.pango());
    const Glyphs glyphs(pango_glyph_string_new());
    pango_shape_item(item, text.data(), length, nullptr, glyphs.get(), PANGO_SHAPE_NONE);
    use(*item, *glyphs);
  }
}

bool is_missing(PangoGlyph glyph) {
  return glyph == 0 || (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
}

/// Turns the glyphs of one item into clusters.
class ItemReader {
 public:
  ItemReader(std::string_view text, std::size_t offset, std::uint16_t run, const Face& face,
             Side side, Prepared& out)
      : text_(text), offset_(offset), run_(run), face_(face), side_(side), out_(out) {}

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
    cluster.kind = kind_of(cluster.character, side_);
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
    out_.glyphs.push_back({info.glyph, cluster.advance + geometry.x_offset / units_per_em,
                           geometry.y_offset / units_per_em});
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
  Side side_;
  Prepared& out_;
};

/// The metrics of a mark without its blank half.
HalfMark half_of(const Cluster& cluster, std::string_view mark, PangoContext* context,
                 const ShapeOptions& options) {
  const auto [entry, fresh] =
      cluster.face->halves().try_emplace({cluster.character, options.language});
  if (fresh) {
    HalfMark& half = entry->second;
    shape_items(mark, *cluster.face, context, options, Width::half,
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
           PangoContext* context, const ShapeOptions& options, Prepared& out) {
  const std::size_t first = out.clusters.size();
  ItemReader reader(text, offset, run, face, options.side, out);
  shape_items(
      text, face, context, options, Width::full,
      [&](const PangoItem& item, const PangoGlyphString& glyphs) { reader.read(item, glyphs); });
  for (std::size_t i = first; i < out.clusters.size(); ++i) {
    Cluster& cluster = out.clusters[i];
    if (!is_cjk_mark(cluster.kind) || cluster.kind == Kind::dash) continue;
    const std::string_view mark = text.substr(cluster.begin - offset, cluster.end - cluster.begin);
    cluster.half = half_of(cluster, mark, context, options);
    cluster.half.shift -= out.glyphs[cluster.glyphs].x;
    // The features' rounding is far below a thousandth of an em.
    cluster.full_mark = cluster.half.advance < cluster.advance - 0.001;
  }
}

}  // namespace tubiao::text
