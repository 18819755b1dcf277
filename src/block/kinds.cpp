#include "block/kinds.h"

#include <algorithm>
#include <array>

#include "block/bar/bar.h"
#include "block/container/container.h"
#include "block/figure/figure.h"
#include "block/image/image.h"
#include "block/masthead/masthead.h"
#include "block/note/note.h"
#include "block/paragraph/text.h"
#include "block/section/section.h"
#include "block/share/share.h"
#include "block/sources/sources.h"

namespace tubiao::block {
namespace {

constexpr std::array kinds = {
    Kind{"masthead", &read_masthead, "the head of a poster: title, deck, leading figures"},
    Kind{"section", &read_section, "blocks under a heading of their own", true},
    Kind{"column", &read_column, "blocks below each other"},
    Kind{"row", &read_row, "blocks side by side"},
    Kind{"grid", &read_grid, "blocks in cells of equal width"},
    Kind{"figure", &read_figure, "numbers with unit, label, change, rank and status"},
    Kind{"bar", &read_bar, "bars: horizontal, vertical, grouped, stacked, 100 %"},
    Kind{"share", &read_share, "parts of a whole as a strip or a ring"},
    Kind{"text", &read_text_block, "a text in the languages of the edition"},
    Kind{"picture", &read_picture, "a picture from a file"},
    Kind{"note", &read_note, "a remark in small type"},
    Kind{"sources", &read_sources, "the sources and notes of what is shown, collected by itself"},
};

}  // namespace

std::span<const Kind> all_kinds() {
  return kinds;
}

const Kind* find_kind(std::string_view name) {
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace tubiao::block
