#include "markdown.h"

#include <algorithm>
#include <regex>

namespace markdown {
namespace {

constexpr std::string_view fence = "```";

/// One line of a document, without its line end.
struct Line {
  int number = 0;
  std::size_t begin = 0;
  std::string_view text;
};

std::vector<Line> lines_of(std::string_view document) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < document.size();) {
    const std::size_t end = std::min(document.find('\n', begin), document.size());
    lines.push_back(
        {static_cast<int>(lines.size()) + 1, begin, document.substr(begin, end - begin)});
    begin = end + 1;
  }
  return lines;
}

/// The lines outside fenced blocks.
std::vector<Line> prose_of(std::string_view document) {
  std::vector<Line> prose;
  bool fenced = false;
  for (const Line& line : lines_of(document)) {
    const bool is_fence = line.text.starts_with(fence);
    if (is_fence) fenced = !fenced;
    if (!fenced && !is_fence) prose.push_back(line);
  }
  return prose;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

/// The name that a text ends with, in backquotes and before a colon of either width.
std::string file_named_by(std::string_view text) {
  static const std::regex name("`([^` ]+)`(:|：)$");
  std::match_results<std::string_view::const_iterator> found;
  if (!std::regex_search(text.begin(), text.end(), found, name)) return "";
  return found.str(1);
}

/// "| a | b |" as its cells; nothing where the line is no row.
Row cells_of(std::string_view line) {
  Row cells;
  if (!line.starts_with("|")) return cells;
  std::string cell;
  for (std::size_t at = 1; at < line.size(); ++at) {
    const bool escaped = line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|';
    if (escaped) ++at;
    if (line[at] != '|' || escaped) {
      cell += line[at];
    } else {
      cells.push_back(trimmed(cell));
      cell.clear();
    }
  }
  return cells;
}

}  // namespace

std::vector<Block> blocks(std::string_view document) {
  std::vector<Block> found;
  bool open = false;
  std::string_view before;  // The last line of text that is not empty.
  for (const Line& line : lines_of(document)) {
    if (!line.text.starts_with(fence)) {
      if (!open && !line.text.empty()) before = line.text;
      continue;
    }
    open = !open;
    if (open) {
      found.push_back({line.number, std::string(line.text.substr(fence.size())),
                       file_named_by(before), "", line.begin + line.text.size() + 1});
      before = {};
    } else {
      Block& block = found.back();
      block.body = document.substr(block.begin, line.begin - block.begin);
    }
  }
  return found;
}

std::vector<Row> table(std::string_view document, std::initializer_list<std::string_view> header) {
  std::vector<Row> rows;
  int row = -1;  // Of the table that is being read: 0 is the rule below its header.
  for (const Line& line : prose_of(document)) {
    Row cells = cells_of(line.text);
    if (row >= 0 && !cells.empty()) {
      if (row++ > 0) rows.push_back(std::move(cells));
      continue;
    }
    const bool begins = cells.size() >= header.size() && !cells.empty() &&
                        std::equal(header.begin(), header.end(), cells.begin());
    row = begins ? 0 : -1;
  }
  return rows;
}

std::vector<std::string> code_spans(std::string_view text) {
  std::vector<std::string> spans;
  for (std::size_t begin = text.find('`'); begin != std::string_view::npos;) {
    const std::size_t end = text.find('`', begin + 1);
    if (end == std::string_view::npos) break;
    spans.emplace_back(text.substr(begin + 1, end - begin - 1));
    begin = text.find('`', end + 1);
  }
  return spans;
}

std::vector<Link> links(std::string_view document) {
  static const std::regex link(R"rx(\]\(([^)\s]+)\)|(?:src|href)="([^"]+)")rx");
  std::vector<Link> found;
  for (const Line& line : prose_of(document)) {
    const std::string text(line.text);
    for (std::sregex_iterator match(text.begin(), text.end(), link), end; match != end; ++match) {
      found.push_back({line.number, (*match)[1].matched ? match->str(1) : match->str(2)});
    }
  }
  return found;
}

std::vector<std::string> headings(std::string_view document) {
  std::vector<std::string> found;
  for (const Line& line : prose_of(document)) {
    const std::size_t level = line.text.find_first_not_of('#');
    if (level == 0 || level == std::string_view::npos || line.text[level] != ' ') continue;
    found.push_back(trimmed(line.text.substr(level)));
  }
  return found;
}

std::string anchor(std::string_view heading) {
  std::string name;
  for (const char letter : heading) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool upper = letter >= 'A' && letter <= 'Z';
    const bool kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                      letter == '-' || letter == '_' || byte >= 0x80;
    if (upper) name += static_cast<char>(letter - 'A' + 'a');
    if (kept) name += letter;
    if (letter == ' ') name += '-';
  }
  return name;
}

}  // namespace markdown
