#include <cairo-pdf.h>

#include <algorithm>
#include <cassert>
#include <vector>

#include "render/cairo_handle.h"
#include "render/painter.h"
#include "render/render.h"
#include "scene/fixed.h"

namespace tubiao::render {
namespace {

base::Size paper_of(const scene::Page& page) {
  return {page.trim.width + 2 * page.bleed, page.trim.height + 2 * page.bleed};
}

void set_metadata(cairo_surface_t* surface, const scene::Metadata& metadata) {
  const auto set = [surface](cairo_pdf_metadata_t key, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(surface, key, value.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, metadata.title);
  set(CAIRO_PDF_METADATA_AUTHOR, metadata.author);
  set(CAIRO_PDF_METADATA_SUBJECT, metadata.description);
  set(CAIRO_PDF_METADATA_CREATOR, "tubiao " TUBIAO_VERSION);
  set(CAIRO_PDF_METADATA_CREATE_DATE, metadata.date);
  set(CAIRO_PDF_METADATA_MOD_DATE, metadata.date);
}

/// The link of an entry in Cairo's notation: pages from 1, positions from the corner of the paper.
std::string destination(const scene::Scene& scene, const scene::OutlineEntry& entry) {
  const double bleed = scene.pages.at(static_cast<std::size_t>(entry.page)).bleed;
  return "page=" + std::to_string(entry.page + 1) + " pos=[" + scene::fixed(entry.at.x + bleed, 3) +
         " " + scene::fixed(entry.at.y + bleed, 3) + "]";
}

void add_outline(cairo_surface_t* surface, const scene::Scene& scene) {
  std::vector<int> parents = {CAIRO_PDF_OUTLINE_ROOT};  // Of the next entry, by level.
  for (const scene::OutlineEntry& entry : scene.outline) {
    // An entry that skips a level becomes a child of the one before it.
    const auto level = std::min(static_cast<std::size_t>(entry.level), parents.size() - 1);
    parents.resize(level + 1);
    const int id = cairo_pdf_surface_add_outline(surface, parents.back(), entry.title.c_str(),
                                                 destination(scene, entry).c_str(),
                                                 CAIRO_PDF_OUTLINE_FLAG_OPEN);
    parents.push_back(id);
  }
}

}  // namespace

std::string render_pdf(const scene::Scene& scene, FontCache& fonts) {
  assert(!scene.pages.empty());
  std::string bytes;
  const base::Size first = paper_of(scene.pages.front());
  const Surface surface(
      cairo_pdf_surface_create_for_stream(append_to_string, &bytes, first.width, first.height));
  Context context = make_context(surface.get());
  set_metadata(surface.get(), scene.metadata);
  add_outline(surface.get(), scene);
  {
    Painter painter(context.get(), fonts.cut(scene), TextUse::characters, PictureUse::embed);
    for (const scene::Page& page : scene.pages) {
      const base::Size paper = paper_of(page);
      cairo_pdf_surface_set_size(surface.get(), paper.width, paper.height);
      cairo_identity_matrix(context.get());
      cairo_translate(context.get(), page.bleed, page.bleed);
      painter.paint(page);
      cairo_show_page(context.get());
    }
  }
  finish(std::move(context), surface.get());
  return bytes;
}

}  // namespace tubiao::render
