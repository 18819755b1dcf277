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

/// Characters that would make a line look different from what it says: those that change the
/// direction or the order of what follows (UAX #9, section 2), and spaces and marks without any
/// width.
bool is_deceptive(char32_t value) {
  return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069) ||
         value == 0x200E || value == 0x200F || value == 0x061C || value == 0x200B ||
         value == 0x2060 || value == 0xFEFF;
}

Cell show(char32_t value) {
  Cell cell;
  if (value == U'\t') return {"    ", 4};
  if (value < 0x20) {
    value += 0x2400;  // Unicode has a picture for each of the old control characters.
  } else if (base::is_control(value) || is_deceptive(value)) {
    value = base::replacement_character;
  }
  base::append_utf8(cell.text, value);
  cell.width = base::cell_width(value);
  return cell;
}

/// At most this many characters on either side of a caret are looked at: enough to fill a window
/// even if some of them have no width, and few enough for a line of many megabytes.
constexpr std::size_t context = 4 * excerpt_cells;

/// The characters of `text`, at most `count`.
std::vector<Cell> show_all(std::string_view text, std::size_t count) {
  std::vector<Cell> cells;
  for (std::size_t offset = 0; offset < text.size() && cells.size() < count;) {
    const base::CodePoint character = base::decode_lossy(text, offset);
    cells.push_back(show(character.value));
    offset += static_cast<std::size_t>(character.bytes);
  }
  return cells;
}

/// The byte at which the character begins that stands `count` characters before `offset`.
std::size_t step_back(std::string_view text, std::size_t offset, std::size_t count) {
  for (; offset > 0 && count > 0; --count) {
    --offset;
    while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80) --offset;
  }
  return offset;
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
  const std::string_view line = source.line(span.line);
  const std::size_t line_begin = source.offset(span.line, 1);
  const std::size_t caret = source.offset(span.line, span.column) - line_begin;
  const bool whole_rest = span.end_line > span.line;
  const std::size_t end =
      whole_rest ? line.size() : source.offset(span.line, span.end_column) - line_begin;

  const std::size_t first_byte = step_back(line, caret, context);
  std::vector<Cell> cells = show_all(line.substr(first_byte, caret - first_byte), context);
  const std::size_t before = cells.size();
  for (Cell& cell : show_all(line.substr(caret), context)) cells.push_back(std::move(cell));
  const std::size_t marked =
      show_all(line.substr(caret, std::max(end, caret) - caret), context).size();
  const Window window = choose_window(cells, before);

  Excerpt result;
  const bool cut_before = window.first > 0 || first_byte > 0;
  const bool cut_after = window.last < cells.size() || cells.size() - before == context;
  if (cut_before) result.line += "…";
  result.line += join(cells, window.first, window.last);
  if (cut_after) result.line += "…";
  result.line.erase(result.line.find_last_not_of(' ') + 1);

  const int indent = width_of(cells, window.first, before) + (cut_before ? 1 : 0);
  const int width = width_of(cells, before, std::min(before + marked, window.last));
  result.marks.append(static_cast<std::size_t>(indent), ' ');
  result.marks += '^';
  result.marks.append(static_cast<std::size_t>(std::max(width - 1, 0)), '~');
  return result;
}

std::string printable(std::string_view text) {
  const std::vector<Cell> cells = show_all(text, text.size());
  return join(cells, 0, cells.size());
}

}  // namespace tubiao::diag
