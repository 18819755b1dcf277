#include <nlohmann/json.hpp>

#include "diag/printer.h"

namespace tubiao::diag {
namespace {

using Json = nlohmann::ordered_json;

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "error";
}

void add_place(Json& object, const Span& span, const Sources& sources) {
  if (span.source < 0) return;
  object["file"] = sources.at(span.source).name;
  if (span.line < 1) return;
  object["line"] = span.line;
  object["column"] = span.column;
  object["end_line"] = span.end_line;
  object["end_column"] = span.end_column;
}

Json as_json(const Note& note, const Sources& sources) {
  Json object;
  object["message"] = note.message;
  add_place(object, note.span, sources);
  return object;
}

Json as_json(const Diagnostic& diagnostic, const Sources& sources) {
  Json object;
  object["severity"] = name(diagnostic.severity);
  object["code"] = info(diagnostic.code).name;
  object["message"] = diagnostic.message;
  add_place(object, diagnostic.span, sources);
  if (!diagnostic.notes.empty()) {
    Json& notes = object["notes"] = Json::array();
    for (const Note& note : diagnostic.notes) notes.push_back(as_json(note, sources));
  }
  if (!diagnostic.help.empty()) object["help"] = diagnostic.help;
  return object;
}

}  // namespace

std::string print_json(const Diagnostics& diagnostics, const Sources& sources,
                       const std::string& failure) {
  Json array = Json::array();
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    array.push_back(as_json(diagnostic, sources));
  }
  if (!failure.empty()) {
    array.push_back({{"severity", "error"}, {"code", "system-failure"}, {"message", failure}});
  }
  // Messages may quote bytes of a damaged file: those become replacement characters.
  return array.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tubiao::diag
