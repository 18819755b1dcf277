#include "scene/embedding.h"

#include <filesystem>
#include <set>
#include <string>

namespace tubiao::scene {
namespace {

void report(const Scene& scene, const Item& item, const Font& font,
            diag::Diagnostics& diagnostics) {
  const std::string file = std::filesystem::path(font.file).filename().string();
  diagnostics
      .report(diag::Code::font_not_embeddable,
              scene.nodes.at(static_cast<std::size_t>(item.node)).from,
              "the font “" + font.postscript_name + "” (" + file +
                  ") may not stand in a PDF: " + std::string(describe(font.embedding)))
      .help = "name another family, or make other files: --format svg,png";
}

}  // namespace

std::string_view describe(Embedding embedding) {
  switch (embedding) {
    case Embedding::restricted:
      return "its licence forbids embedding";
    case Embedding::bitmap_only:
      return "its licence lets bitmaps be embedded, no outlines";
    case Embedding::whole_only:
      return "its licence forbids embedding a part of it";
    case Embedding::allowed:
      break;
  }
  return {};
}

bool may_embed_fonts(const Scene& scene, diag::Diagnostics& diagnostics) {
  std::set<FontId> told;
  for (const Page& page : scene.pages) {
    for (const Item& item : page.items) {
      const auto* text = std::get_if<Text>(&item.content);
      if (text == nullptr) continue;
      const Font& font = scene.fonts.at(static_cast<std::size_t>(text->font));
      if (font.embedding == Embedding::allowed || !told.insert(text->font).second) continue;
      report(scene, item, font, diagnostics);
    }
  }
  return told.empty();
}

}  // namespace tubiao::scene
