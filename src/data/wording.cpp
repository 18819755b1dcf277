// The words around a figure: changes, ranks, periods, statuses.
#include <cassert>

#include "data/assembly.h"
#include "data/phrase.h"
#include "data/template.h"

namespace tubiao::data {
namespace {

/// A number that is not to part from the word before it gets the join of numbers and units.
std::string keep_together(std::string text, std::string_view placeholder, const std::string& join) {
  if (join.empty()) return text;
  const std::string loose = " " + std::string(placeholder);
  const auto at = text.find(loose);
  if (at != std::string::npos) text.replace(at, 1, join);
  return text;
}

std::string join(std::span<const std::string> parts, const std::string& mark) {
  std::string result;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!result.empty()) result += mark;
    result += part;
  }
  return result;
}

const std::string& own_or(const std::string& own, const std::string& general) {
  return own.empty() ? general : own;
}

/// The templates of one kind of quantity, with the general ones where it has none.
PeriodWords templates_of(const LanguageWords& words, Nature nature) {
  const auto found = words.period_by_nature.find(std::string(to_string(nature)));
  if (found == words.period_by_nature.end()) return words.period;
  return {own_or(found->second.year, words.period.year),
          own_or(found->second.date, words.period.date),
          own_or(found->second.range, words.period.range)};
}

/// The template of a rank in words: the universe's own, else the language's.
std::string rank_template(const LanguageWords& words, const Universe& universe, RankForm form) {
  const std::string* phrase = universe.phrase.find(words.tag);
  const std::string* badge = universe.badge.find(words.tag);
  // A phrase that says the same as the language's says nothing against the language's badge.
  const bool own_phrase = phrase != nullptr && *phrase != words.rank;
  if (form != RankForm::badge) return own_phrase ? *phrase : words.rank;
  if (badge != nullptr) return *badge;
  return own_phrase ? *phrase : words.rank_badge;
}

}  // namespace

std::string Wording::change(const Change& change, ChangeForm form) const {
  const bool percent = change.kind == Change::Kind::percent;
  const ChangeWords& templates = percent ? words_->percent_change : words_->point_change;
  const bool down = change.amount.is_negative();
  const std::string since = period(Period(Year{change.since}));
  if (change.amount.is_zero() && form == ChangeForm::full) {
    return fill(templates.same, {{"since", since}});
  }
  const std::string amount = change_amount(change, form);
  if (form == ChangeForm::brief) {
    return fill(down ? templates.brief_down : templates.brief_up, {{"amount", amount}});
  }
  return fill(down ? templates.down : templates.up, {{"since", since}, {"amount", amount}});
}

std::string Wording::growth(const Change& change) const {
  const std::string& lead = lead_of(*words_, change);
  return lead + words_->qualifier_join + change_amount(change, ChangeForm::full);
}

std::string Wording::change_amount(const Change& change, ChangeForm form) const {
  const bool percent = change.kind == Change::Kind::percent;
  const Unit* unit = dataset_->find_unit(percent ? percent_unit : point_unit);
  assert(unit != nullptr);
  const auto size = change.amount.is_negative() ? -change.amount : change.amount;
  const Amount amount{size, {}, unit, false};
  return form == ChangeForm::brief ? brief_text(*words_, amount)
                                   : assemble(*words_, amount, {}).text();
}

NumberPhrase Wording::rank_phrase(const Rank& rank, RankForm form) const {
  constexpr std::string_view place = "{rank}";
  const Universe* universe = dataset_->find_universe(rank.universe);
  assert(universe != nullptr);
  const std::string words =
      keep_together(rank_template(*words_, *universe, form), place, words_->unit_join);
  const auto at = words.find(place);
  assert(at != std::string::npos);
  const auto filled = [&](const std::string& part) {
    return fill(part, {{"universe", universe->label.at(words_->tag)}});
  };
  return {filled(words.substr(0, at)), number(base::Decimal(rank.position)),
          filled(words.substr(at + place.size())), "", ""};
}

std::string Wording::rank(const Rank& rank, RankForm form) const {
  const std::string text = rank_phrase(rank, form).text();
  if (form != RankForm::with_year || !rank.year) return text;
  return fill(words_->rank_with_year,
              {{"phrase", text}, {"year", period(Period(Year{*rank.year}))}});
}

std::string Wording::period(const Period& period, Nature nature) const {
  const PeriodWords templates = templates_of(*words_, nature);
  if (const auto* year = std::get_if<Year>(&period.value())) {
    return fill(templates.year, {{"year", std::to_string(year->value)}});
  }
  if (const auto* day = std::get_if<Date>(&period.value())) {
    return fill(templates.date, {{"date", date(*day)}});
  }
  const auto& range = std::get<YearRange>(period.value());
  return fill(templates.range,
              {{"from", std::to_string(range.from)}, {"to", std::to_string(range.to)}});
}

std::string Wording::date(const Date& date) const {
  const auto month = static_cast<std::size_t>(date.month);
  assert(month >= 1 && month <= 12);
  const std::string name =
      words_->months.empty() ? std::to_string(month) : words_->months[month - 1];
  return fill(
      words_->day,
      {{"year", std::to_string(date.year)}, {"month", name}, {"day", std::to_string(date.day)}});
}

std::string Wording::status(const Figure& figure) const {
  const std::string when = period(figure.observation->period, figure.indicator->nature);
  const auto found =
      words_->status_phrases.find(std::string(to_string(figure.observation->status)));
  return found == words_->status_phrases.end() ? when : fill(found->second, {{"period", when}});
}

std::string Wording::status_word(Status status) const {
  return status_word(to_string(status));
}

std::string Wording::status_word(std::string_view name) const {
  const auto found = words_->status_words.find(std::string(name));
  return found == words_->status_words.end() ? std::string() : found->second;
}

std::string Wording::clauses(std::span<const std::string> parts) const {
  return join(parts, clause_mark());
}

std::string Wording::items(std::span<const std::string> parts) const {
  return join(parts, words_->item_join);
}

std::string Wording::labelled(std::string_view label, std::string_view text) const {
  return label.empty() ? std::string(text)
                       : std::string(label) + words_->label_join + std::string(text);
}

std::string Wording::status_word(DesignationStatus status) const {
  switch (status) {
    case DesignationStatus::actual:
      break;
    case DesignationStatus::expected:
      return status_word("expected");
    case DesignationStatus::in_progress:
      return status_word("in-progress");
  }
  return {};
}

}  // namespace tubiao::data
