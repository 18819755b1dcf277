#include "data/reading.h"

#include <algorithm>

namespace tubiao::data {
namespace {

using diag::Code;

bool is_id_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
}

bool is_id(std::string_view text) {
  return !text.empty() && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), is_id_letter);
}

}  // namespace

std::optional<std::string> Reading::take_id(toml::Table& table, std::string_view kind) {
  const auto id = table.require_string("id");
  if (!id) return std::nullopt;
  if (!is_id(id->value)) {
    table.report(Code::bad_value, id->span, "\"" + id->value + "\" is not an id").help =
        "an id is made of the letters a-z, digits and hyphens: it names figures in layouts and "
        "parts of the files that are made";
    return std::nullopt;
  }
  const auto [first, added] = seen_.emplace(std::pair(std::string(kind), id->value), id->span);
  if (!added) {
    auto& finding = table.report(Code::duplicate_id, id->span,
                                 "there are two " + std::string(kind) + "s \"" + id->value + "\"");
    finding.notes.push_back({"the first one stands here", first->second});
    finding.help = kind == "indicator"
                       ? "give it another id, or make it a further observation of the first"
                       : "give each an id of its own";
    return std::nullopt;
  }
  return id->value;
}

base::Localized read_text(toml::Table& table, std::string_view key, const Reading& reading,
                          const base::Localized& otherwise) {
  auto text = table.get_localized(key, reading.languages());
  return text ? text->value : otherwise;
}

Evidence read_evidence(toml::Table& table, Reading& reading) {
  Evidence evidence;
  const auto source = table.require_string("source");
  if (source &&
      check_reference(*source, ids_of(reading.dataset.sources), "source", reading.diagnostics())) {
    evidence.source = source->value;
  }
  const Source* found = reading.dataset.find_source(evidence.source);
  // Without a text there is nothing that a quote could be looked up in.
  const bool wanted = found != nullptr && !found->text_path.empty();
  auto quote = wanted ? table.require_string("quote") : table.get_string("quote");
  if (quote) evidence.quote = std::move(*quote);
  if (auto more = table.get_strings("also_quoted")) evidence.also_quoted = std::move(*more);
  return evidence;
}

}  // namespace tubiao::data
