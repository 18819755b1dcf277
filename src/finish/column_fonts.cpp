#include "finish/column_fonts.h"

#include <string>

#include "finish/fonts.h"
#include "scene/column_font.h"

namespace tubiao::finish {
namespace {

bool is_marked(QPDFObjectHandle name) {
  return name.isName() && name.getName().ends_with(scene::column_font_suffix);
}

/// Takes the mark off a name.
void unmark(QPDFObjectHandle dictionary, const char* key) {
  QPDFObjectHandle name = dictionary.getKey(key);
  if (!is_marked(name)) return;
  std::string plain = name.getName();
  plain.resize(plain.size() - scene::column_font_suffix.size());
  dictionary.replaceKey(key, QPDFObjectHandle::newName(plain));
}

/// The number of glyphs of a font by its list of widths, `[first [width…]]` as Cairo writes it.
int glyph_count(QPDFObjectHandle font) {
  QPDFObjectHandle widths = font.getKey("/W");
  const bool listed = widths.isArray() && widths.getArrayNItems() == 2;
  return listed && widths.getArrayItem(1).isArray() ? widths.getArrayItem(1).getArrayNItems() : 0;
}

/// Gives every glyph the length of an em and its own origin as the one of its column.
void set_vertical_metrics(QPDFObjectHandle font) {
  const int glyphs = glyph_count(font);
  if (glyphs == 0) return;
  QPDFObjectHandle metrics = QPDFObjectHandle::newArray();
  for (const int number : {0, glyphs - 1, -1000, 0, 0}) {
    metrics.appendItem(QPDFObjectHandle::newInteger(number));
  }
  font.replaceKey("/W2", metrics);
}

void write_vertically(QPDFObjectHandle font) {
  if (!is_marked(font.getKey("/BaseFont"))) return;
  unmark(font, "/BaseFont");
  QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
  const bool composite = descendants.isArray() && descendants.getArrayNItems() == 1;
  QPDFObjectHandle inner = composite ? descendants.getArrayItem(0) : font;
  unmark(inner, "/BaseFont");
  unmark(inner.getKey("/FontDescriptor"), "/FontName");
  if (!composite) return;  // A font of single bytes cannot.
  font.replaceKey("/Encoding", QPDFObjectHandle::newName("/Identity-V"));
  set_vertical_metrics(inner);
}

}  // namespace

void write_columns_vertically(const std::vector<QPDFPageObjectHelper>& pages) {
  for_each_font(pages, write_vertically);
}

}  // namespace tubiao::finish
