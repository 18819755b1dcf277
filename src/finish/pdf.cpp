#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <vector>

#include "finish/column_fonts.h"
#include "finish/finish.h"
#include "finish/font_tags.h"

namespace tubiao::finish {
namespace {

void set_catalog(QPDF& document, const scene::Metadata& metadata) {
  QPDFObjectHandle catalog = document.getRoot();
  if (!metadata.languages.empty()) {
    catalog.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(metadata.languages.front()));
  }
  QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  catalog.replaceKey("/ViewerPreferences", preferences);
}

/// Without a date from the document Cairo asked the clock, and the same input would give other
/// bytes tomorrow.
void remove_clock_time(QPDF& document, const scene::Metadata& metadata) {
  QPDFObjectHandle information = document.getTrailer().getKey("/Info");
  if (!metadata.date.empty() || !information.isDictionary()) return;
  information.removeKey("/CreationDate");
  information.removeKey("/ModDate");
}

/// The paper is as large as the bleed; the trim lies inside it (ISO 32000-1, 14.11.2).
void set_boxes(QPDFPageObjectHelper& page, const scene::Page& design) {
  if (!(design.bleed > 0)) return;
  const double width = design.trim.width + 2 * design.bleed;
  const double height = design.trim.height + 2 * design.bleed;
  const QPDFObjectHandle::Rectangle bleed(0, 0, width, height);
  const QPDFObjectHandle::Rectangle trim(design.bleed, design.bleed, width - design.bleed,
                                         height - design.bleed);
  page.getObjectHandle().replaceKey("/BleedBox", QPDFObjectHandle::newFromRectangle(bleed));
  page.getObjectHandle().replaceKey("/TrimBox", QPDFObjectHandle::newFromRectangle(trim));
}

bool has_columns(const scene::Scene& scene) {
  return std::any_of(scene.fonts.begin(), scene.fonts.end(), [](const scene::Font& font) {
    return font.writing == scene::Writing::vertical;
  });
}

std::string write(QPDF& document) {
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setDeterministicID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::string finish_pdf(const std::string& bytes, const scene::Scene& scene) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("the rendered PDF", bytes.data(), bytes.size());
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
    if (pages.size() != scene.pages.size()) {
      throw FinishError("the rendered PDF has another number of pages than the document");
    }
    for (std::size_t index = 0; index < pages.size(); ++index) {
      set_boxes(pages[index], scene.pages[index]);
    }
    set_catalog(document, scene.metadata);
    remove_clock_time(document, scene.metadata);
    if (has_columns(scene)) write_columns_vertically(pages);
    tag_fonts_by_content(pages);
    if (document.anyWarnings()) throw FinishError("the rendered PDF is damaged");
    return write(document);
  } catch (const QPDFExc& error) {
    throw FinishError(error.what());
  }
}

}  // namespace tubiao::finish
