#include "toml/explain.h"

#include "base/decimal.h"
#include "base/limits.h"
#include "toml/explanations.h"

namespace tubiao::toml {
namespace {

Explanation explain_pair(const Spot& spot, const Complaint& complaint) {
  if (complaint.says("expected a comment or whitespace")) return explain_rest(spot, complaint);
  const bool value_missing = spot.text(spot.previous()) == "=" && spot.at_line_end();
  return value_missing ? explain_value(spot, complaint) : explain_key(spot, complaint);
}

Explanation explain_in_words(const Complaint& complaint, const Spot& spot, const Scan& found) {
  if (const auto lookalike = explain_lookalike(spot, complaint)) return *lookalike;
  if (const auto open = explain_open_string(spot, found)) return *open;
  if (complaint.says("after '\\r'")) {
    return {spot.last_before_in_line("\r"), "a damaged line end",
            "save the file with ordinary line ends (LF or CR LF)"};
  }
  if (spot.at_control_character()) {
    return {spot.character(), "a control character, which no text can hold", "remove it"};
  }
  if (complaint.says("cannot redefine") || complaint.says("cannot insert")) {
    return explain_repeated(spot, complaint);
  }
  const std::string_view reading = complaint.reading;
  if (reading == "string" || reading == "unicode scalar sequence") {
    return explain_string(spot, complaint);
  }
  if (reading == "table header") return explain_header(spot, complaint);
  if (reading == "array" || reading == "inline table") {
    return explain_brackets(spot, complaint, found);
  }
  if (reading == "key-value pair") return explain_pair(spot, complaint);
  if (reading == "root table" || reading == "key") return explain_key(spot, complaint);
  return explain_value(spot, complaint);
}

}  // namespace

Complaint::Complaint(std::string_view description) : detail(description) {
  constexpr std::string_view lead = "Error while parsing ";
  const std::size_t colon = description.find(": ");
  if (!description.starts_with(lead) || colon == std::string_view::npos) return;
  reading = description.substr(lead.size(), colon - lead.size());
  detail = description.substr(colon + 2);
}

Span span_of(const diag::Source& source, diag::SourceId id, const Range& range) {
  const diag::Place begin = source.place(range.begin);
  const diag::Place end = source.place(range.end);
  return {id, begin.line, begin.column, end.line, end.column};
}

diag::Diagnostic explain(const SyntaxError& error, const Scan& found, const diag::Source& source,
                         diag::SourceId id) {
  const Spot spot(source.text, source.offset(error.line, error.column));
  Explanation words = explain_in_words(Complaint(error.description), spot, found);
  diag::Diagnostic diagnostic;
  diagnostic.code = diag::Code::toml_syntax;
  diagnostic.span = span_of(source, id, words.range);
  diagnostic.message = std::move(words.message);
  diagnostic.help = std::move(words.help);
  if (words.first)
    diagnostic.notes.push_back({"it is here first", span_of(source, id, *words.first)});
  return diagnostic;
}

diag::Diagnostic explain_long_number(const diag::Source& source, diag::SourceId id,
                                     const Range& number) {
  diag::Diagnostic diagnostic;
  diagnostic.code = diag::Code::number_too_long;
  diagnostic.span = span_of(source, id, number);
  const std::string_view lexeme =
      std::string_view(source.text).substr(number.begin, number.end - number.begin);
  if (base::Decimal::parse(lexeme)) {
    diagnostic.message = "an integer of more than 64 bits, which TOML cannot hold";
  } else {
    const bool exponent = lexeme.find_first_of("eE") != std::string_view::npos;
    diagnostic.message = exponent ? "written out in full, this number" : "this number";
    diagnostic.message +=
        " has more than " + std::to_string(base::limits::decimal_digits) + " digits";
  }
  const bool fraction = lexeme.find('.') != std::string_view::npos;
  diagnostic.help =
      fraction ? "leave out the last digits" : "write it in a larger unit, such as 万 or million";
  return diagnostic;
}

}  // namespace tubiao::toml
