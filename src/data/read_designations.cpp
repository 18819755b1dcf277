#include <array>
#include <utility>

#include "data/reading.h"

namespace tubiao::data {
namespace {

constexpr std::array<std::string_view, 9> kinds = {"designation", "milestone", "project",
                                                   "tier",        "first",     "award",
                                                   "network",     "slogan",    "coverage"};
constexpr std::array<std::string_view, 4> scopes = {"international", "national", "provincial",
                                                    "municipal"};
constexpr std::array<std::string_view, 3> statuses = {"actual", "expected", "in-progress"};

DesignationStatus read_status(toml::Table& table) {
  const auto status = table.get_choice("status", statuses);
  if (!status || status->value == "actual") return DesignationStatus::actual;
  return status->value == "expected" ? DesignationStatus::expected : DesignationStatus::in_progress;
}

Designation read_designation(toml::Table& table, Reading& reading) {
  Designation designation;
  designation.span = table.span();
  const auto topic = table.get_string("topic");
  if (topic &&
      check_reference(*topic, ids_of(reading.dataset.topics), "topic", reading.diagnostics())) {
    designation.topic = topic->value;
  }
  if (const auto kind = table.get_choice("kind", kinds)) designation.kind = kind->value;
  if (const auto scope = table.get_choice("scope", scopes)) designation.scope = scope->value;
  if (auto label = table.require_localized("label", reading.languages())) {
    designation.label = std::move(label->value);
  }
  designation.short_label = read_text(table, "short", reading, designation.label);
  designation.note = read_text(table, "note", reading);
  designation.status = read_status(table);
  Evidence evidence = read_evidence(table, reading);
  designation.source = std::move(evidence.source);
  designation.quote = std::move(evidence.quote);
  designation.also_quoted = std::move(evidence.also_quoted);
  return designation;
}

}  // namespace

void read_designations(DataFile& file, Reading& reading) {
  for (auto& table : file.root.get_tables("designation")) {
    const auto id = reading.take_id(table, "designation");
    Designation designation = read_designation(table, reading);
    if (designation.kind.empty()) designation.kind = kinds.front();
    table.finish();
    if (!id) continue;
    designation.id = *id;
    reading.dataset.designations.push_back(std::move(designation));
  }
}

}  // namespace tubiao::data
