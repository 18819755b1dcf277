#include "data/read_units.h"

#include <algorithm>
#include <array>
#include <utility>

#include "data/plurals.h"
#include "data/reference.h"

namespace tubiao::data {
namespace {

using base::Decimal;
using diag::Code;

std::optional<Decimal> read_factor_part(std::string_view text) {
  const auto number = Decimal::parse(text);
  if (!number || number->is_negative() || number->is_zero()) return std::nullopt;
  const auto digits = std::count_if(text.begin(), text.end(),
                                    [](char letter) { return letter >= '0' && letter <= '9'; });
  return digits <= factor_digits ? number : std::nullopt;
}

Factor read_factor(toml::Table& table) {
  auto value = table.get_value("factor");
  if (!value) return {};
  std::optional<Decimal> numerator;
  std::optional<Decimal> denominator = Decimal(1);
  if (value->type() == toml::Type::integer || value->type() == toml::Type::floating) {
    const auto number = value->as_decimal();
    if (!number) return {};
    numerator = read_factor_part(number->to_string());
  } else if (value->type() == toml::Type::string) {
    const std::string text = value->as_string();
    const auto slash = text.find('/');
    numerator = read_factor_part(std::string_view(text).substr(0, slash));
    if (slash != std::string::npos) {
      denominator = read_factor_part(std::string_view(text).substr(slash + 1));
    }
  } else {
    value->report_wrong_type("a number or a ratio such as \"1/15\"");
    return {};
  }
  if (numerator && denominator) return {*numerator, *denominator};
  table.report(Code::bad_value, value->span(), "this is not a factor").help =
      "write a positive decimal or a ratio of two (\"2000/3\"), each of at most " +
      std::to_string(factor_digits) + " digits";
  return {};
}

/// Words by plural category: one word, or a table.
std::map<std::string, std::string> read_categories(toml::Table& table) {
  std::map<std::string, std::string> words;
  for (const auto category : plural_categories) {
    if (auto word = table.get_string(category)) words.emplace(category, std::move(word->value));
  }
  return words;
}

std::map<std::string, std::string> read_brief(toml::Table& table) {
  auto value = table.get_value("brief");
  if (!value) return {};
  if (value->type() == toml::Type::string) return {{"other", value->as_string()}};
  if (value->type() != toml::Type::table) {
    value->report_wrong_type("a word, or words by plural category");
    return {};
  }
  toml::Table inner = value->as_table();
  auto words = read_categories(inner);
  inner.finish();
  return words;
}

UnitForms read_forms(toml::Table& table) {
  UnitForms forms;
  if (auto before = table.get_string("before")) forms.before = std::move(before->value);
  if (auto join = table.get_string("join")) forms.join = std::move(join->value);
  forms.after = read_categories(table);
  forms.brief = read_brief(table);
  if (forms.after.size() > 1 && !forms.after.contains("other")) {
    table.report(Code::missing_key, table.span(), "the plural category \"other\" is missing").help =
        "\"other\" serves every number that no other category takes";
  }
  return forms;
}

UnitWords read_words(toml::Table table) {
  UnitWords words;
  words.span = table.span();
  words.forms = read_forms(table);
  if (auto as = table.get_string("as")) words.substitute = std::move(as->value);
  const bool silent = words.forms.before.empty() && words.forms.after.empty();
  if (silent && words.substitute.empty()) {
    table.report(Code::missing_key, table.span(), "the unit has no word in this language").help =
        "give a word (other = \"…\"), words before the number (before = \"…\"), or the unit used "
        "instead (as = \"…\"); \"\" instead of the table means that nothing is said";
  }
  table.finish();
  return words;
}

/// The words of one language: a word, or a table.
std::optional<UnitWords> read_language(toml::Table& table, const std::string& tag) {
  auto value = table.get_value(tag);
  if (!value) return std::nullopt;
  if (value->type() == toml::Type::table) return read_words(value->as_table());
  if (value->type() != toml::Type::string) {
    value->report_wrong_type("a word, or words by plural category");
    return UnitWords{};
  }
  UnitWords words;
  words.span = value->span();
  words.forms.after.emplace("other", value->as_string());
  return words;
}

/// Whether a tag is a key of the unit itself: `id` is Indonesian, too. Its words stand in `words`.
bool is_own_key(std::string_view tag) {
  constexpr std::array<std::string_view, 5> keys = {"id", "dimension", "factor", "whole", "words"};
  return std::find(keys.begin(), keys.end(), tag) != keys.end();
}

void read_all_words(toml::Table& table, std::span<const base::Language> known, Unit& unit) {
  auto separate = table.get_table("words");
  for (const auto& tag : known) {
    auto words = is_own_key(tag) ? std::nullopt : read_language(table, tag);
    if (separate && !words) words = read_language(*separate, tag);
    if (words) unit.words.emplace(tag, std::move(*words));
  }
  if (separate) separate->finish();
}

/// How the words of a language are added: `en = …`.
std::string help_for_words(const std::string& tag) {
  if (is_own_key(tag)) return "add words = { " + tag + " = \"…\" }";
  return "add " + tag + " = \"…\", or its words by plural category: " + tag +
         " = { one = \"…\", other = \"…\" }";
}

/// Whether `other` can stand for `unit` in a language; else it is reported.
bool can_replace(const Unit& unit, const Unit& other, const base::Language& tag,
                 diag::Diagnostics& diagnostics) {
  const diag::Span& span = unit.words.at(tag).span;
  if (other.dimension != unit.dimension) {
    diagnostics
        .report(Code::unit_mismatch, span,
                "\"" + unit.id + "\" measures " + unit.dimension + ", \"" + other.id +
                    "\" measures " + other.dimension)
        .help = "a unit can only be replaced by one of the same dimension";
    return false;
  }
  const auto theirs = other.words.find(tag);
  if (theirs != other.words.end() && theirs->second.substitute.empty()) return true;
  diagnostics
      .report(Code::missing_language, span,
              "\"" + other.id + "\" has no words of its own in \"" + tag + "\"")
      .help = "choose a unit that this language says in its own words";
  return false;
}

}  // namespace

std::optional<Unit> read_unit(toml::Table table, std::span<const base::Language> known,
                              std::span<const base::Language> required) {
  Unit unit;
  unit.span = table.span();
  const auto id = table.require_string("id");
  const auto dimension = table.require_string("dimension");
  unit.factor = read_factor(table);
  if (const auto whole = table.get_boolean("whole"); whole && whole->value) {
    unit.grain = Grain::whole;
  }
  read_all_words(table, known, unit);
  for (const auto& tag : required) {
    if (unit.words.contains(tag)) continue;
    table.report(Code::missing_language, table.span(), "the unit has no words in \"" + tag + "\"")
        .help = help_for_words(tag);
  }
  table.finish();
  if (!id || !dimension) return std::nullopt;
  unit.id = id->value;
  unit.dimension = dimension->value;
  return unit;
}

void check_substitutes(Units& units, diag::Diagnostics& diagnostics) {
  std::vector<std::string> ids;
  ids.reserve(units.size());
  for (const auto& entry : units) ids.push_back(entry.first);
  for (auto& [id, unit] : units) {
    for (auto& [tag, words] : unit.words) {
      if (words.substitute.empty()) continue;
      const bool exists = check_reference({words.substitute, words.span}, ids, "unit", diagnostics);
      if (!exists || !can_replace(unit, units.at(words.substitute), tag, diagnostics)) {
        words.substitute.clear();
      }
    }
  }
}

}  // namespace tubiao::data
