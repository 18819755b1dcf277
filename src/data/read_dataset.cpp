// The table [dataset]: what the dataset is, and in which languages.
#include <algorithm>
#include <utility>

#include "data/reading.h"

namespace tubiao::data {
namespace {

using diag::Code;

/// The one [dataset] of all files; further ones are reported, and so is that there is none.
std::optional<toml::Table> find_table(std::vector<DataFile>& files, Reading& reading) {
  std::optional<toml::Table> found;
  for (auto& file : files) {
    auto table = file.root.get_table("dataset");
    if (!table) continue;
    if (!found) {
      found.emplace(*table);
      continue;
    }
    auto& finding =
        table->report(Code::duplicate_id, table->span(), "there are two [dataset] tables");
    finding.notes.push_back({"the first one stands here", found->span()});
    finding.help = "files that are named together make one dataset: keep one of the tables";
  }
  if (!found) {
    reading.diagnostics()
        .report(Code::missing_key, files.empty() ? diag::Span{} : files.front().root.span(),
                "no file holds the table [dataset]")
        .help = "add [dataset] with id, languages and title to one of the files";
  }
  return found;
}

void report_language(toml::Table& table, const diag::Spanned<std::string>& tag,
                     const std::vector<std::string>& known) {
  auto& finding = table.report(Code::bad_language, tag.span,
                               base::is_language_tag(tag.value)
                                   ? "the language \"" + tag.value + "\" is not known"
                                   : "\"" + tag.value + "\" is not a language tag");
  std::string list;
  for (const auto& name : known) list += (list.empty() ? "\"" : ", \"") + name + "\"";
  finding.help = "known are " + list + "; a file share/languages/<tag>.toml adds one";
}

void read_languages(toml::Table& table, Reading& reading) {
  const auto tags = table.get_strings("languages");
  if (!tags || tags->empty()) {
    if (tags || !table.has("languages")) {
      table
          .report(Code::missing_key, table.key_span("languages"),
                  "the dataset does not name its languages")
          .help = "add languages = [\"zh\", \"en\"]; the first one is primary";
    }
    return;
  }
  const auto known = reading.dataset.catalogue.language_tags();
  auto& languages = reading.dataset.languages;
  bool all_known = true;
  for (const auto& tag : *tags) {
    if (reading.dataset.catalogue.find_language(tag.value) == nullptr) {
      report_language(table, tag, known);
      all_known = false;
    } else if (std::find(languages.begin(), languages.end(), tag.value) != languages.end()) {
      table.report(Code::duplicate_id, tag.span, "the language \"" + tag.value + "\" stands twice")
          .help = "name each language once";
    } else {
      languages.push_back(tag.value);
    }
  }
  // The texts in the unknown language would each be a mistake of their own.
  if (!all_known) languages.clear();
}

std::optional<Plan> read_plan(toml::Table table) {
  const auto from = table.require_integer("from", first_year, last_year);
  const auto to = table.require_integer("to", first_year, last_year);
  const auto baseline = table.get_integer("baseline", first_year, last_year);
  table.finish();
  if (!from || !to) return std::nullopt;
  const Plan plan{from->value, to->value, baseline ? baseline->value : from->value - 1};
  if (plan.from <= plan.to && plan.baseline < plan.from) return plan;
  table.report(Code::bad_value, table.span(), "the years of the plan do not run forwards").help =
      "baseline < from ≤ to, as in { from = 2021, to = 2025, baseline = 2020 }";
  return std::nullopt;
}

}  // namespace

void read_dataset_tables(std::vector<DataFile>& files, Reading& reading) {
  const std::size_t errors_before = reading.diagnostics().errors();
  auto table = find_table(files, reading);
  // Two datasets have two of everything: one cause, one message.
  if (!table || reading.diagnostics().errors() > errors_before) return;
  Dataset& dataset = reading.dataset;
  dataset.span = table->span();
  if (const auto id = reading.take_id(*table, "dataset")) dataset.id = *id;
  read_languages(*table, reading);
  if (auto title = table->require_localized("title", dataset.languages)) {
    dataset.title = std::move(title->value);
  }
  dataset.place = read_text(*table, "place", reading);
  if (auto plan = table->get_table("plan")) dataset.plan = read_plan(*plan);
  if (const auto date = table->get_date("as_of")) {
    dataset.as_of = Date{date->value.year, date->value.month, date->value.day};
  }
  table->finish();
}

}  // namespace tubiao::data
