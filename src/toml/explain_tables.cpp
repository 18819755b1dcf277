#include <algorithm>
#include <utility>

#include "toml/explanations.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

/// The key of the value at the spot: what stands before the "=" before it.
Range key_before(const Spot& spot) {
  const std::string_view line = spot.text(spot.line());
  const std::size_t start = spot.line().begin;
  const std::size_t equals = line.rfind('=', spot.at() - start);
  if (equals == std::string_view::npos || equals == 0) return spot.word();
  const std::size_t end = line.find_last_not_of(" \t", equals - 1) + 1;
  if (end == 0) return spot.word();
  std::size_t begin = end;
  while (begin > 0) {
    const char last = line[begin - 1];
    if (last == '"' || last == '\'') {
      const std::size_t quote = begin < 2 ? std::string_view::npos : line.rfind(last, begin - 2);
      if (quote == std::string_view::npos) break;
      begin = quote;
    } else if (std::string_view(" \t{,").find(last) != std::string_view::npos) {
      break;
    } else {
      --begin;
    }
  }
  return {start + begin, start + end};
}

/// A name as it is written, in quotes unless it has some.
std::string as_name(std::string_view written) {
  return written.starts_with('"') ? std::string(written) : in_quotes(written);
}

/// A header from its first bracket to its last, and the name between them.
struct Header {
  Range range;
  std::string name;
};

Header header_at(const Spot& spot) {
  Header header{spot.line(), ""};
  const std::string_view line = spot.text(header.range);
  const std::size_t begin = line.find_first_not_of("[ \t");
  const std::size_t end = line.find(']');
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
    return header;
  }
  header.name = line.substr(begin, line.find_last_not_of(" \t", end - 1) + 1 - begin);
  header.range.end =
      header.range.begin + std::min(line.find_first_not_of("] \t", end), line.size());
  while (spot.text(header.range).back() != ']') --header.range.end;
  return header;
}

/// What the library says is there already, in the words of this program.
std::string kind_that_exists(const Complaint& complaint) {
  constexpr std::pair<std::string_view, Type> kinds[] = {
      {"existing integer", Type::integer},     {"existing floating", Type::floating},
      {"existing string", Type::string},       {"existing boolean", Type::boolean},
      {"existing date-time", Type::date_time}, {"existing date", Type::date},
      {"existing time", Type::time},           {"existing array", Type::array},
      {"existing table", Type::table}};
  for (const auto& [words, type] : kinds) {
    if (complaint.says(words)) return std::string(describe(type));
  }
  return "a table in { }";
}

Explanation explain_repeated_table(const Spot& spot, const Complaint& complaint) {
  const Header header = header_at(spot);
  const std::string& name = header.name;
  if (complaint.says("' as ") || !complaint.says("existing table")) {
    return {header.range, as_name(name) + " is already " + kind_that_exists(complaint),
            "give one of the two another name, or write either [" + name + "] or [[" + name +
                "]] everywhere"};
  }
  const std::string written(spot.text(header.range));
  return {header.range, "the table [" + name + "] is there twice",
          "join the two, or write [[" + name + "]] before each of several",
          spot.find_line({0, header.range.begin}, written.substr(0, written.find(']')), ']')};
}

}  // namespace

Explanation explain_repeated(const Spot& spot, const Complaint& complaint) {
  if (complaint.reading == "table header") return explain_repeated_table(spot, complaint);
  const Range key = key_before(spot);
  const std::string name = as_name(spot.text(key));
  // Only where it stands in a line of its own can the first one be found.
  std::optional<Range> first;
  if (key.begin == spot.line().begin) {
    const Range before{spot.table_begin(), spot.line().begin};
    first = spot.find_line(before, spot.text(key), '=');
  }
  if (first) return {key, "the key " + name + " is there twice", "remove one of the two", first};
  if (complaint.says("' as ") || complaint.says("existing table") ||
      complaint.says("cannot insert")) {
    return {key, name + " is already " + kind_that_exists(complaint),
            "give one of the two another name"};
  }
  return {key, "the key " + name + " is there twice", "remove one of the two"};
}

Explanation explain_header(const Spot& spot, const Complaint& complaint) {
  const Range line = spot.line();
  if (complaint.says("contiguous")) {
    return {line, "a space between two brackets", "write [[ and ]] without a space between them"};
  }
  const Range word = spot.word();
  if (complaint.says("expected ']'") && word.begin < spot.at() && spot.at() < word.end) {
    return explain_strange_key(spot, word);
  }
  if (complaint.says("expected ']'") || complaint.at_end_of_file()) {
    const std::string closing = spot.text(line).starts_with("[[") ? "]]" : "]";
    return {line, "this table header is not closed", "close it with " + closing};
  }
  if (complaint.says("blank")) return {line, "a table header without a name", "write a name in it"};
  if (spot.starts_with("]")) return {spot.character(), "this bracket closes nothing", "remove it"};
  return {spot.phrase(), "nothing can follow a table header", "begin a new line here"};
}

Explanation explain_brackets(const Spot& spot, const Complaint& complaint, const Scan& found) {
  const bool inline_table = complaint.reading == "inline table";
  const std::string closing = inline_table ? "}" : "]";
  if (inline_table && spot.at_line_end() && !complaint.at_end_of_file()) {
    return {spot.last_before_in_line("{"), "what stands in { } must stand in one line",
            "write it in one line, or as a table of its own with a header in [ ]"};
  }
  const bool in_a_later_line = spot.previous().end < spot.line().begin;
  if (!found.open_brackets.empty() && (complaint.at_end_of_file() || in_a_later_line)) {
    const Range bracket = found.open_brackets.back();
    const std::string sign(spot.text(bracket));
    return {bracket, "this " + sign + " is never closed",
            "close it with " + std::string(sign == "[" ? "]" : "}")};
  }
  if (complaint.says("dangling comma")) {
    return {spot.previous(), "a comma before }", "remove the comma"};
  }
  if (complaint.says("saw comma")) return {spot.character(), "a comma too many", "remove it"};
  const std::string_view line = spot.text(spot.line());
  if (std::count(line.begin(), line.end(), '"') % 2 != 0) {
    return {spot.line(), "a quote is missing in this line", "every text begins and ends with \""};
  }
  return {spot.word(), "a comma or " + closing + " is missing before this",
          "write a comma between two values, and " + closing + " after the last one"};
}

}  // namespace tubiao::toml
