#include "toml/explain.h"

#include <algorithm>

#include "base/limits.h"

namespace tubiao::toml {

Span span_of(const diag::Source& source, diag::SourceId id, const Range& range) {
  const auto begin = source.place(range.begin);
  const auto end = source.place(range.end);
  return {id, begin.line, begin.column, end.line, end.column};
}

diag::Diagnostic explain(const SyntaxError& error, const Scan&, const diag::Source&,
                         diag::SourceId id) {
  const Span span{id, error.line, error.column, error.line, error.column + 1};
  return {diag::Severity::error, diag::Code::toml_syntax, span, error.description, {}, {}};
}

diag::Diagnostic explain_long_number(const diag::Source& source, diag::SourceId id,
                                     const Range& number) {
  diag::Diagnostic diagnostic;
  diagnostic.code = diag::Code::number_too_long;
  diagnostic.span = span_of(source, id, number);
  const std::string limit = std::to_string(base::limits::decimal_digits);
  diagnostic.message = "a number of more than " + limit + " digits";
  diagnostic.help = "write it in a larger unit, such as 万 or million";
  return diagnostic;
}

}  // namespace tubiao::toml
