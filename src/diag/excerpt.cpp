#include "diag/excerpt.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace tubiao::diag {
namespace {

/// One character as it is shown: its text and the cells that it takes.
struct Cell {
  std::string text;
  int width = 0;
};

/// Characters that change the direction or the order of what follows, so that a line would not look
/// like what it says (UAX #9, section 2: explicit formatting and implicit marks).
bool reorders_text(char32_t value) {
  return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069) ||
         value == 0x200E || value == 0x200F || value == 0x061C;
}

Cell show(char32_t value) {
  Cell cell;
  if (value == U'\t') return {"    ", 4};
  if (value < 0x20) {
    value += 0x2400;  // Unicode has a picture for each of the old control characters.
  } else if (base::is_control(value) || reorders_text(value)) {
    value = base::replacement_character;
  }
  base::append_utf8(cell.text, value);
  cell.width = base::cell_width(value);
  return cell;
}

std::vector<Cell> show_all(std::string_view text) {
  std::vector<Cell> cells;
  for (std::size_t offset = 0; offset < text.size();) {
    const base::CodePoint character = base::decode_lossy(text, offset);
    cells.push_back(show(character.value));
    offset += static_cast<std::size_t>(character.bytes);
  }
  return cells;
}

int width_of(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
  int width = 0;
  for (std::size_t i = first; i < last; ++i) width += cells[i].width;
  return width;
}

std::string join(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
  std::string text;
  for (std::size_t i = first; i < last; ++i) text += cells[i].text;
  return text;
}

/// The part of a long line that is shown: cells first…last.
struct Window {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The whole line where it is short enough; else what fits, with a third of the room before
/// `caret`.
Window choose_window(const std::vector<Cell>& cells, std::size_t caret) {
  const std::size_t count = cells.size();
  if (width_of(cells, 0, count) <= excerpt_cells) return {0, count};
  constexpr int room = excerpt_cells - 2;  // An ellipsis at either end.
  Window window{caret, caret};
  int width = 0;
  while (window.first > 0 && width + cells[window.first - 1].width <= room / 3) {
    width += cells[--window.first].width;
  }
  while (window.last < count && width + cells[window.last].width <= room) {
    width += cells[window.last++].width;
  }
  // Near the end of the line the room behind the caret is of no use there: give it to the front.
  while (window.first > 0 && width + cells[window.first - 1].width <= room) {
    width += cells[--window.first].width;
  }
  return window;
}

}  // namespace

Excerpt excerpt(const Source& source, const Span& span) {
  const std::vector<Cell> cells = show_all(source.line(span.line));
  const std::size_t begin =
      std::min(static_cast<std::size_t>(std::max(span.column, 1)) - 1, cells.size());
  std::size_t end = cells.size();
  if (span.end_line <= span.line) {
    end = std::clamp(static_cast<std::size_t>(std::max(span.end_column, 1)) - 1, begin, end);
  }
  const Window window = choose_window(cells, begin);

  Excerpt result;
  const std::string ellipsis = "…";
  if (window.first > 0) result.line += ellipsis;
  result.line += join(cells, window.first, window.last);
  if (window.last < cells.size()) result.line += ellipsis;
  result.line.erase(result.line.find_last_not_of(' ') + 1);

  const int before = width_of(cells, window.first, begin) + (window.first > 0 ? 1 : 0);
  const int marked = width_of(cells, begin, std::min(end, window.last));
  result.marks.append(static_cast<std::size_t>(before), ' ');
  result.marks += '^';
  result.marks.append(static_cast<std::size_t>(std::max(marked - 1, 0)), '~');
  return result;
}

std::string printable(std::string_view text) {
  const std::vector<Cell> cells = show_all(text);
  return join(cells, 0, cells.size());
}

}  // namespace tubiao::diag
