// The kinds of syntax errors and what to tell about each.
// Owned by the toml stage; explain.cpp chooses among them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "toml/scan.h"
#include "toml/spot.h"

namespace tubiao::toml {

/// What is wrong, where in the text, and what to do.
struct Explanation {
  Range range;
  std::string message;
  std::string help = {};
  /// Where that stands which is there a second time.
  std::optional<Range> first = {};
};

/// The TOML library's message, cut into what it was reading and what is wrong with it:
/// "Error while parsing table header: expected ']', saw 'b'".
struct Complaint {
  std::string_view reading;
  std::string_view detail;

  explicit Complaint(std::string_view description);

  bool says(std::string_view part) const { return detail.find(part) != std::string_view::npos; }
  bool at_end_of_file() const { return says("end-of-file"); }
};

// Signs and strings (explain_signs.cpp).

/// A sign of Chinese or typographic writing that was taken for one of TOML's.
std::optional<Explanation> explain_lookalike(const Spot& spot, const Complaint& complaint);
/// A string that is not closed, if that is why the library stumbled.
std::optional<Explanation> explain_open_string(const Spot& spot, const Scan& found);
/// Something wrong inside a string, such as an unknown escape sequence.
Explanation explain_string(const Spot& spot, const Complaint& complaint);

// Tables and brackets (explain_tables.cpp).

/// A key or a table that is there already, perhaps as something else.
Explanation explain_repeated(const Spot& spot, const Complaint& complaint);
/// Something wrong in or behind `[table]`.
Explanation explain_header(const Spot& spot, const Complaint& complaint);
/// Something wrong in an array or an inline table.
Explanation explain_brackets(const Spot& spot, const Complaint& complaint, const Scan& found);

// Keys and values (explain_pairs.cpp).

/// Something that is neither a key nor a table header, or a key without its "=".
Explanation explain_key(const Spot& spot, const Complaint& complaint);
/// A key with letters that need quotes.
Explanation explain_strange_key(const Spot& spot, const Range& key);
/// A word where a value should stand: a number with its unit, a date with slashes, a bare text.
Explanation explain_value(const Spot& spot, const Complaint& complaint);
/// Something that follows a value in its line.
Explanation explain_rest(const Spot& spot, const Complaint& complaint);

}  // namespace tubiao::toml
