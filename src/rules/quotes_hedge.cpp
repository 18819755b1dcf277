#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "rules/data_rules.h"
#include "rules/quoted_text.h"

namespace tubiao::rules {
namespace {

using data::Qualifier;
using data::QualifierWords;

/// Words behind a unit stand at most this many characters after the number where the unit is not
/// the one of the data (个 for 家).
constexpr int longest_unit = 4;

/// A qualifier that a quote has, and the words that say so.
struct Hedge {
  Qualifier qualifier = Qualifier::exact;
  std::string words;
};

/// As quotes are compared: without spaces, Latin capitals as small letters.
std::string plain(std::string_view text) {
  std::string out = squeezed(text);
  for (char& letter : out) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return out;
}

/// What the languages print before and after a number of the unit.
struct UnitInQuotes {
  std::vector<std::string> before;
  std::vector<std::string> after;
};

UnitInQuotes words_of(const data::Unit* unit) {
  UnitInQuotes words;
  if (unit == nullptr) return words;
  for (const auto& [tag, each] : unit->words) {
    if (!each.forms.before.empty()) words.before.push_back(plain(each.forms.before));
    for (const auto& [category, form] : each.forms.after) words.after.push_back(plain(form));
  }
  return words;
}

/// The quote of one number, as words are looked for in it.
class Surroundings {
 public:
  Surroundings(const QuotedNumber& number, const UnitInQuotes& unit)
      : more_(number.more),
        before_(plain(number.before)),
        after_(plain(number.after)),
        unit_(unit) {
    for (const auto& words : unit_.before) {
      if (!words.empty() && before_.ends_with(words)) {
        before_.erase(before_.size() - words.size());
        break;
      }
    }
  }

  /// Whether the words stand around the number, every one in its place.
  bool have(const QualifierWords& words, const std::vector<std::string>& more_words) const {
    if (words == QualifierWords{}) return false;
    return before_.ends_with(plain(words.before)) &&
           has_more(words.after_number, more_words, more_) &&
           has_more(words.after_scale, more_words, after_) && has_after(words.after, more_words);
  }

  /// The word that stands for {more} behind the number, or behind its scale.
  std::string more_word(const std::vector<std::string>& more_words) const {
    if (!more_.empty()) return more_;
    const auto found = std::find_if(more_words.begin(), more_words.end(),
                                    [&](const auto& word) { return after_.starts_with(word); });
    return found == more_words.end() ? std::string() : *found;
  }

 private:
  /// Whether `text` starts with the word, which may stand for any of several.
  static bool has_more(const std::string& word, const std::vector<std::string>& more_words,
                       const std::string& text) {
    if (word != "{more}") return text.starts_with(plain(word));
    return std::any_of(more_words.begin(), more_words.end(),
                       [&](const std::string& more) { return text.starts_with(more); });
  }

  bool has_after(const std::string& word, const std::vector<std::string>& more_words) const {
    if (word.empty()) return true;
    for (const auto& words : unit_.after) {
      if (!after_.starts_with(words)) continue;
      if (has_more(word, more_words, after_.substr(words.size()))) return true;
    }
    std::size_t at = 0;
    for (int letters = 0; letters <= longest_unit && at < after_.size(); ++letters) {
      if (has_more(word, more_words, after_.substr(at))) return true;
      const auto letter = base::decode_lossy(after_, at);
      if (ends_clause(letter.value)) return false;
      at += static_cast<std::size_t>(letter.bytes);
    }
    return false;
  }

  static bool ends_clause(char32_t letter) {
    constexpr std::u32string_view marks = U"，。、；：,.;:（）()“”0123456789";
    return marks.find(letter) != std::u32string_view::npos;
  }

  std::string more_;
  std::string before_;
  std::string after_;
  const UnitInQuotes& unit_;
};

std::string shown(const QualifierWords& words) {
  std::string text;
  for (const auto* part : {&words.before, &words.after_number, &words.after_scale, &words.after}) {
    if (part->empty()) continue;
    text += (text.empty() ? "" : "…") + *part;
  }
  return text;
}

/// What a quote says of a number: the qualifier with the most words, in a language of the data.
Hedge hedge_of(const Surroundings& around, const data::Dataset& dataset) {
  Hedge found;
  std::size_t longest = 0;
  const auto more_words = dataset.catalogue.more_words();
  for (const auto& tag : dataset.languages) {
    const data::LanguageWords& language = *dataset.catalogue.find_language(tag);
    for (std::size_t i = 0; i < language.qualifiers.size(); ++i) {
      const auto qualifier = static_cast<Qualifier>(i);
      const auto consider = [&](const QualifierWords& words) {
        const std::string text = shown(words);
        if (text.size() > longest && around.have(words, more_words)) {
          longest = text.size();
          found = {qualifier, text == "{more}" ? around.more_word(more_words) : text};
        }
      };
      if (qualifier == Qualifier::exact) continue;
      consider(language.qualifiers[i]);
      for (const auto& words : language.qualifiers[i].also) consider(words);
    }
  }
  return found;
}

/// Whether a figure says what its quote says: the relation, and that it is expected.
bool agree(const data::Observation& observation, const Hedge& hedge) {
  if (data::relation(observation.qualifier) != data::relation(hedge.qualifier)) return false;
  return !data::implies_expected(hedge.qualifier) || observation.is_expected();
}

std::string name(Qualifier qualifier) {
  return "\"" + std::string(data::to_string(qualifier)) + "\"";
}

void report(const data::Observation& observation, const Hedge& hedge,
            diag::Diagnostics& diagnostics) {
  const std::string recorded = "the figure is recorded as " + name(observation.qualifier);
  const bool silent = hedge.words.empty();
  auto& finding =
      diagnostics.report(diag::Code::quote_hedges_otherwise, observation.quote.span,
                         silent ? "the quote says the number without a qualifier, " + recorded
                                : "the quote says “" + hedge.words + "”, " + recorded);
  finding.help = silent ? "leave the qualifier out, or quote the words that say it"
                        : "write qualifier = " + name(hedge.qualifier);
}

void check(const data::Observation& observation, const UnitInQuotes& unit,
           const data::Dataset& dataset, diag::Diagnostics& diagnostics) {
  const base::Decimal& value = *observation.value;
  const std::string digits = (value.is_negative() ? -value : value).to_string();
  std::optional<Hedge> other;
  for (const QuotedNumber& number : numbers_in(observation.quote.value, dataset.catalogue)) {
    if (number.digits != digits || number.scale != observation.scale.word) continue;
    const Hedge hedge = hedge_of(Surroundings(number, unit), dataset);
    // A number may stand twice in a quote: once as the figure says it is enough.
    if (agree(observation, hedge)) return;
    if (!other) other = hedge;
  }
  if (other) report(observation, *other, diagnostics);
}

}  // namespace

void check_quotes_hedge(const data::Dataset& dataset, diag::Diagnostics& diagnostics) {
  for (const auto& indicator : dataset.indicators) {
    const UnitInQuotes unit = words_of(dataset.find_unit(indicator.unit));
    for (const auto& observation : indicator.observations) {
      const bool quoted = observation.value && !observation.quote.value.empty();
      if (quoted && !observation.is_derived()) {
        check(observation, unit, dataset, diagnostics);
      }
    }
  }
}

}  // namespace tubiao::rules
