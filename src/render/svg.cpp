#include <algorithm>
#include <cassert>
#include <span>

#include "render/render.h"
#include "render/svg_description.h"
#include "render/svg_picture.h"
#include "render/svg_shape.h"
#include "render/svg_text.h"
#include "scene/fixed.h"

namespace tubiao::render {
namespace {

/// Decimals of the size of the page.
constexpr int size_decimals = 3;

/// Room for most items; a string grows where it is too little.
constexpr std::size_t characters_per_item = 500;

/// An item of which something is seen. Without a paint it is more than one element can show.
struct Drawn {
  const scene::Item* item = nullptr;
  std::optional<Paint> paint;
};

/// One page on its way into SVG.
class PageWriter {
 public:
  PageWriter(const scene::Scene& scene, std::size_t page, FontCache& fonts)
      : scene_(scene),
        number_(page),
        page_(scene.pages[page]),
        ids_(id_prefix(scene, page)),
        text_(page_, fonts.outlines(scene), ids_),
        pictures_(page_, ids_),
        svg_(out_) {}

  std::string write() {
    out_.reserve(page_.items.size() * characters_per_item);
    svg_.open("svg");
    write_root();
    write_description(svg_, scene_, number_, ids_.prefix());
    write_definitions();
    const std::vector<Drawn> items = drawn_items();
    for (auto run = items.begin(); run != items.end();) {
      // What hatches and pictures need differs from one to the next, even where both have no paint.
      const auto end = std::find_if(run + 1, items.end(), [&](const Drawn& other) {
        return !run->paint || other.paint != run->paint;
      });
      write_run(std::span(run, end));
      run = end;
    }
    svg_.close();
    return std::move(out_);
  }

 private:
  void write_root() {
    svg_.attribute("xmlns", "http://www.w3.org/2000/svg");
    // SVG 1.1 knows references by this name only, and so do many readers.
    const bool refers = text_.has_definitions() || !pictures_.is_empty();
    if (refers) svg_.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    svg_.attribute("version", "1.1");
    const base::Size& trim = page_.trim;
    const auto in_millimetres = [](double points) {
      return scene::shortest_fixed(points / base::points_per_millimetre, size_decimals) + "mm";
    };
    svg_.attribute("width", in_millimetres(trim.width));
    svg_.attribute("height", in_millimetres(trim.height));
    svg_.attribute("viewBox", "0 0 " + scene::shortest_fixed(trim.width, size_decimals) + " " +
                                  scene::shortest_fixed(trim.height, size_decimals));
  }

  void write_definitions() {
    if (!text_.has_definitions() && !pictures_.has_definitions()) return;
    svg_.open("defs");
    text_.define(svg_);
    pictures_.define(svg_);
    svg_.close();
  }

  std::vector<Drawn> drawn_items() const {
    std::vector<Drawn> items;
    for (const scene::Item& item : page_.items) {
      const auto* text = std::get_if<scene::Text>(&item.content);
      if (text && !text_.shows(*text)) continue;
      const auto paint = paint_of(item);
      if (paint && !paint->fill && !paint->stroke) continue;
      items.push_back({&item, paint});
    }
    return items;
  }

  /// Writes items of one paint, of which a group says it once.
  void write_run(std::span<const Drawn> run) {
    const bool is_group = run.size() > 1;
    if (is_group) {
      svg_.open("g");
      write_paint(svg_, *run.front().paint);
    }
    for (const Drawn& drawn : run) {
      const Paint* paint = drawn.paint && !is_group ? &*drawn.paint : nullptr;
      std::visit([&](const auto& content) { write(content, paint); }, drawn.item->content);
    }
    if (is_group) svg_.close();
  }

  void write(const scene::Text& text, const Paint* paint) { text_.write(svg_, text, paint); }

  void write(const scene::Shape& shape, const Paint* paint) {
    const auto* hatch = shape.fill ? std::get_if<scene::Hatch>(&*shape.fill) : nullptr;
    if (hatch) {
      write_hatched(svg_, shape, *hatch, ids_);
    } else {
      write_shape(svg_, shape, paint);
    }
  }

  void write(const scene::Picture& picture, const Paint*) { pictures_.write(svg_, picture); }

  const scene::Scene& scene_;
  std::size_t number_;
  const scene::Page& page_;
  SvgIds ids_;
  OutlinedText text_;
  EmbeddedPictures pictures_;
  std::string out_;
  SvgWriter svg_;
};

}  // namespace

std::string render_svg(const scene::Scene& scene, std::size_t page, FontCache& fonts) {
  assert(page < scene.pages.size());
  return PageWriter(scene, page, fonts).write();
}

}  // namespace tubiao::render
