#include <algorithm>

#include "toml/explanations.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

/// A sign that looks like one of TOML's, and the one to write instead; nothing where it must go.
struct Lookalike {
  std::string_view written;
  std::string_view name;
  std::string_view wanted;
};

constexpr Lookalike lookalikes[] = {
    {"“", "a curly quote", "\""},
    {"”", "a curly quote", "\""},
    {"„", "a curly quote", "\""},
    {"‘", "a curly quote", "'"},
    {"’", "a curly quote", "'"},
    {"「", "a corner bracket", "\""},
    {"」", "a corner bracket", "\""},
    {"＂", "a full-width quote", "\""},
    {"，", "a full-width comma", ","},
    {"、", "a Chinese comma", ","},
    {"；", "a full-width semicolon", ","},
    {"：", "a full-width colon", "="},
    {"＝", "a full-width equals sign", "="},
    {"［", "a full-width bracket", "["},
    {"］", "a full-width bracket", "]"},
    {"【", "a full-width bracket", "["},
    {"】", "a full-width bracket", "]"},
    {"｛", "a full-width brace", "{"},
    {"｝", "a full-width brace", "}"},
    {"＃", "a full-width number sign", "#"},
    {"。", "a Chinese full stop", "."},
    {"．", "a full-width full stop", "."},
    {"\u3000", "a full-width space", "an ordinary space"},
    {"\u00A0", "a no-break space", "an ordinary space"},
    {"\u200B", "an invisible space", ""},
    {"\uFEFF", "a byte-order mark in the middle of a file", ""},
};

}  // namespace

std::optional<Explanation> explain_lookalike(const Spot& spot, const Complaint& complaint) {
  for (const Lookalike& sign : lookalikes) {
    if (!spot.starts_with(sign.written)) continue;
    // Behind a value not even the right comma would do.
    const bool remove =
        sign.wanted.empty() || (sign.wanted == "," && complaint.reading == "key-value pair");
    return Explanation{{spot.at(), spot.at() + sign.written.size()},
                       std::string(sign.name) + " has no meaning here",
                       remove ? "remove it" : "write " + std::string(sign.wanted) + " instead"};
  }
  return std::nullopt;
}

std::optional<Explanation> explain_open_string(const Spot& spot, const Scan& found) {
  if (!found.open_string || found.open_string->begin > spot.at()) return std::nullopt;
  const std::string quote(spot.text(*found.open_string));
  if (quote.size() > 1) {
    return Explanation{*found.open_string, "this string is never closed", "close it with " + quote};
  }
  const std::string triple = quote + quote + quote;
  return Explanation{
      *found.open_string, "this string is not closed in its line",
      "close it with " + quote + "; a text of several lines begins and ends with " + triple};
}

Explanation explain_string(const Spot& spot, const Complaint& complaint) {
  if (!complaint.says("escape") && complaint.reading != "unicode scalar sequence") {
    return {spot.character(), "a character that a string cannot hold", "remove it"};
  }
  Range sequence = spot.last_before_in_line("\\");
  const bool closed_too_early = spot.starts_with("\"");
  sequence.end = std::max(sequence.end, closed_too_early ? spot.at() : spot.character().end);
  return {sequence, in_quotes(spot.text(sequence)) + " stands for no character",
          R"(for a backslash write \\, or put the string in single quotes)"};
}

}  // namespace tubiao::toml
