#include "data/read_language.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "data/plurals.h"
#include "data/template.h"

namespace tubiao::data {
namespace {

using diag::Code;

std::string require_word(toml::Table& table, std::string_view key) {
  const auto word = table.require_string(key);
  return word ? word->value : std::string();
}

std::string get_word(toml::Table& table, std::string_view key) {
  const auto word = table.get_string(key);
  return word ? word->value : std::string();
}

void read_number(toml::Table table, LanguageWords& words) {
  words.number.decimal_mark = require_word(table, "decimal");
  words.number.group_mark = get_word(table, "group");
  if (const auto from = table.get_integer("group_from", 0, 28)) {
    words.number.group_from = from->value;
  }
  words.number.minus = require_word(table, "minus");
  table.finish();
}

void read_scales(toml::Table& root, LanguageWords& words) {
  if (auto table = root.require_table("scales")) {
    constexpr std::array<std::string_view, 2> choices = {"keep", "choose"};
    if (const auto choice = table->get_choice("choice", choices)) {
      words.scale_choice = choice->value == "keep" ? ScaleChoice::keep : ScaleChoice::choose;
    }
    if (const auto from = table->get_integer("from", 0, 24)) words.scale_from = from->value;
    table->finish();
  }
  for (auto& table : root.get_tables("scale")) {
    const auto word = table.require_string("word");
    const auto exponent = table.require_integer("exponent", 1, 24);
    const auto chosen = table.get_boolean("chosen");
    table.finish();
    if (!word || !exponent) continue;
    words.scales.push_back({word->value, exponent->value});
    if (!chosen || chosen->value) words.chosen_scales.push_back(words.scales.back());
  }
  const auto smaller = [](const Scale& one, const Scale& other) {
    return one.exponent < other.exponent;
  };
  std::stable_sort(words.scales.begin(), words.scales.end(), smaller);
  std::stable_sort(words.chosen_scales.begin(), words.chosen_scales.end(), smaller);
}

void read_placed_words(toml::Table& table, QualifierWords& words) {
  words.before = get_word(table, "before");
  words.after_number = get_word(table, "after_number");
  words.after_scale = get_word(table, "after_scale");
  words.after = get_word(table, "after");
}

void read_qualifiers(toml::Table table, LanguageWords& words) {
  if (const auto more = table.get_strings("more_words")) {
    for (const auto& word : *more) words.more_words.push_back(word.value);
  }
  const auto names = qualifier_names();
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto entry = table.require_table(names[i]);
    if (!entry) continue;
    auto& qualifier = words.qualifiers[i];
    read_placed_words(*entry, qualifier);
    const bool silent = qualifier == QualifierWords{};
    if (silent && static_cast<Qualifier>(i) != Qualifier::exact) {
      table
          .report(Code::missing_language, entry->span(),
                  "this language says nothing for \"" + std::string(names[i]) + "\"")
          .help =
          "a qualifier must survive into every language: give before, after_number, "
          "after_scale or after";
    }
    for (auto& other : entry->get_tables("also")) {
      read_placed_words(other, qualifier.also.emplace_back());
      other.finish();
    }
    entry->finish();
  }
  table.finish();
}

ChangeWords read_change(toml::Table table) {
  ChangeWords words;
  words.up = require_template(table, "up", {"since", "amount"});
  words.down = require_template(table, "down", {"since", "amount"});
  words.same = require_template(table, "same", {"since"});
  words.lead_up = require_word(table, "lead_up");
  words.lead_down = require_word(table, "lead_down");
  words.brief_up = require_template(table, "brief_up", {"amount"});
  words.brief_down = require_template(table, "brief_down", {"amount"});
  table.finish();
  return words;
}

void read_changes(toml::Table table, LanguageWords& words) {
  if (auto percent = table.require_table("percent")) words.percent_change = read_change(*percent);
  if (auto points = table.require_table("points")) words.point_change = read_change(*points);
  table.finish();
}

void read_rank(toml::Table table, LanguageWords& words) {
  words.rank = require_template(table, "phrase", {"universe", "rank"});
  words.rank_with_year = require_template(table, "with_year", {"year", "phrase"});
  words.rank_badge = require_template(table, "badge", {"universe", "rank"});
  table.finish();
}

void read_months(toml::Table& table, LanguageWords& words) {
  const auto months = table.get_strings("months");
  if (!months) return;
  for (const auto& month : *months) words.months.push_back(month.value);
  if (words.months.size() == 12) return;
  table.report(Code::bad_value, table.key_span("months"), "a year has twelve months").help =
      "give all names in order, or none where months are numbered";
  words.months.clear();
}

void read_periods(toml::Table table, LanguageWords& words) {
  words.period.year = require_template(table, "year", {"year"});
  words.period.date = require_template(table, "date", {"date"});
  words.period.range = require_template(table, "range", {"from", "to"});
  words.day = require_template(table, "day", {"day", "month", "year"});
  read_months(table, words);
  for (const auto nature : nature_names()) {
    auto inner = table.get_table(nature);
    if (!inner) continue;
    auto& period = words.period_by_nature[std::string(nature)];
    period.year = get_template(*inner, "year", {"year"});
    period.date = get_template(*inner, "date", {"date"});
    period.range = get_template(*inner, "range", {"from", "to"});
    inner->finish();
  }
  table.finish();
}

void read_statuses(toml::Table table, LanguageWords& words) {
  constexpr std::array<std::string_view, 6> names = {"preliminary", "estimate", "expected",
                                                     "target",      "derived",  "in-progress"};
  for (const auto name : names) {
    auto entry = table.require_table(name);
    if (!entry) continue;
    words.status_words.emplace(name, require_word(*entry, "word"));
    words.status_phrases.emplace(name, require_template(*entry, "phrase", {"period"}));
    entry->finish();
  }
  table.finish();
}

void read_interval(toml::Table table, LanguageWords& words) {
  words.interval_join = require_word(table, "join");
  if (const auto repeat = table.get_boolean("repeat_unit")) {
    words.interval_repeats_unit = repeat->value;
  }
  table.finish();
}

void read_derived(toml::Table table, LanguageWords& words) {
  words.derivation = require_template(table, "rounded", {"value", "change", "interval"});
  words.derivation_exact = require_template(table, "exact", {"value", "change"});
  table.finish();
}

void read_join(toml::Table table, LanguageWords& words) {
  words.unit_join = get_word(table, "unit");
  words.qualifier_join = get_word(table, "qualifier");
  if (const auto clause = table.get_string("clause")) words.clause_join = clause->value;
  if (const auto item = table.get_string("item")) words.item_join = item->value;
  if (const auto label = table.get_string("label")) words.label_join = label->value;
  table.finish();
}

}  // namespace

std::optional<LanguageWords> read_language(toml::Table table) {
  LanguageWords words;
  words.span = table.span();
  const auto tag = table.require_string("tag");
  words.name = get_word(table, "name");
  words.locale = require_word(table, "locale");
  if (auto inner = table.require_table("number")) read_number(*inner, words);
  read_scales(table, words);
  if (auto inner = table.get_table("join")) read_join(*inner, words);
  if (auto inner = table.require_table("qualifier")) read_qualifiers(*inner, words);
  if (auto inner = table.require_table("change")) read_changes(*inner, words);
  if (auto inner = table.require_table("rank")) read_rank(*inner, words);
  if (auto inner = table.require_table("period")) read_periods(*inner, words);
  if (auto inner = table.require_table("status")) read_statuses(*inner, words);
  if (auto inner = table.require_table("interval")) read_interval(*inner, words);
  if (auto inner = table.require_table("derived")) read_derived(*inner, words);
  table.finish();
  if (!tag) return std::nullopt;
  if (!base::is_language_tag(tag->value)) {
    table.report(Code::bad_language, tag->span, "\"" + tag->value + "\" is not a language tag")
        .help = "write a tag such as \"zh\", \"en\" or \"zh-Hant\"";
    return std::nullopt;
  }
  words.tag = tag->value;
  words.plurals = std::make_shared<Plurals>(words.locale);
  return words;
}

}  // namespace tubiao::data
