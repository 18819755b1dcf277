#include "page/head.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

#include "block/read.h"
#include "toml/words.h"

namespace tubiao::page {
namespace {

using diag::Code;

constexpr const char* example = "write them as in editions = [[\"zh\", \"en\"], [\"zh\"]]";

template <typename T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// Whether the data speak a language; reports it where they do not.
bool check_language(toml::Table& table, const base::Language& tag, const diag::Span& span,
                    const data::Dataset& dataset) {
  if (contains(dataset.languages, tag)) return true;
  table.report(Code::bad_language, span, "the data have no language " + toml::in_quotes(tag)).help =
      "their languages are " + toml::list_in_quotes(dataset.languages, "and");
  return false;
}

/// One edition as it is written; empty where it is none, which has been reported then.
base::Edition read_edition(toml::Table& table, const toml::Value& value,
                           const data::Dataset& dataset) {
  base::Edition edition;
  const std::vector<toml::Value> tags =
      value.type() == toml::Type::array ? value.as_array() : std::vector<toml::Value>{};
  if (tags.empty() || tags.size() > 2) {
    table.report(Code::bad_value, value.span(), "an edition has one language or two").help =
        example;
    return {};
  }
  for (toml::Value tag : tags) {
    if (tag.type() != toml::Type::string) {
      tag.report_wrong_type(toml::describe(toml::Type::string));
    } else if (check_language(table, tag.as_string(), tag.span(), dataset)) {
      edition.push_back(tag.as_string());
    }
  }
  if (edition.size() != tags.size()) return {};
  if (edition.size() == 2 && edition.front() == edition.back()) {
    table.report(Code::duplicate_id, value.span(), "the edition names one language twice").help =
        "name two languages, or one";
    return {};
  }
  return edition;
}

/// Without any in the layout: one edition in the languages of the data.
std::vector<base::Edition> usual_editions(toml::Table& table, const data::Dataset& dataset) {
  if (dataset.languages.size() > 2) {
    table
        .report(Code::missing_key, table.span(),
                "the data have " + std::to_string(dataset.languages.size()) +
                    " languages, and an edition has two at most")
        .help = example;
  }
  return {dataset.languages};
}

std::vector<base::Edition> read_editions(toml::Table& table, const data::Dataset& dataset) {
  const auto value = table.get_value("editions");
  if (!value) return usual_editions(table, dataset);
  if (value->type() != toml::Type::array) {
    table.report(Code::wrong_type, value->span(), "editions are lists of languages").help = example;
    return {};
  }
  const auto all = value->as_array();
  if (all.empty()) {
    table.report(Code::bad_value, value->span(), "no edition is named").help = example;
  }
  std::vector<base::Edition> editions;
  for (const toml::Value& each : all) {
    auto edition = read_edition(table, each, dataset);
    if (edition.empty()) continue;
    if (contains(editions, edition)) {
      table.report(Code::duplicate_id, each.span(), "this edition is named twice").help =
          "remove one of the two";
    } else {
      editions.push_back(std::move(edition));
    }
  }
  return editions;
}

/// The editions that the command line asks for, as far as the data speak their languages.
std::vector<base::Edition> check_wanted(toml::Table& table, const data::Dataset& dataset,
                                        const std::vector<base::Edition>& wanted) {
  const diag::Span layout{table.span().source, 0, 0, 0, 0};
  std::vector<base::Edition> editions;
  for (const base::Edition& edition : wanted) {
    const bool known = std::all_of(edition.begin(), edition.end(), [&](const base::Language& tag) {
      return check_language(table, tag, layout, dataset);
    });
    if (known && !contains(editions, edition)) editions.push_back(edition);
  }
  return editions;
}

void read_id(toml::Table& table, const std::filesystem::path& path, Head& head) {
  head.id = path.stem().string();
  const auto id = table.get_string("id");
  if (!id) return;
  const auto plain = [](char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '-' || letter == '.';
  };
  if (id->value.empty() || !std::all_of(id->value.begin(), id->value.end(), plain)) {
    table.report(Code::bad_value, id->span, toml::in_quotes(id->value) + " cannot name files")
        .help = "an id of a document has letters, digits, hyphens and dots only";
  } else {
    head.id = id->value;
  }
}

void add_languages(const base::Edition& edition, Head& head) {
  for (const auto& language : edition) {
    if (!contains(head.languages, language)) head.languages.push_back(language);
  }
}

}  // namespace

Head read_head(toml::Table& table, const std::filesystem::path& path, const data::Dataset& dataset,
               const theme::Theme& theme, const std::vector<base::Edition>& wanted) {
  Head head;
  read_id(table, path, head);
  const auto own = read_editions(table, dataset);
  head.editions = wanted.empty() ? own : check_wanted(table, dataset, wanted);
  for (const auto& edition : own) add_languages(edition, head);
  for (const auto& edition : head.editions) add_languages(edition, head);
  // Where no edition is right, the texts are to stand in all languages of the data.
  if (head.languages.empty()) head.languages = dataset.languages;
  std::map<std::string, diag::Span> no_ids;
  block::Shown unprinted;  // Figures in these texts stand on no page.
  const block::ReadContext context{table.context(), dataset,  theme, head.languages, {}, {},
                                   no_ids,          unprinted};
  if (auto title = block::require_texts(table, "title", context)) head.title = std::move(*title);
  head.description = block::read_texts(table, "description", context);
  return head;
}

}  // namespace tubiao::page
