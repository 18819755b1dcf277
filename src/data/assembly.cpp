#include "data/assembly.h"

#include <cassert>
#include <string_view>

#include "data/number.h"
#include "data/plurals.h"
#include "data/template.h"

namespace tubiao::data {
namespace {

/// A text that grows by pieces, each with what joins it to the one before. Empty pieces are left
/// out, and their joins with them.
struct Chain {
  std::string text;
  std::string first_join;

  void add(std::string_view piece, std::string_view join) {
    if (piece.empty()) return;
    if (text.empty()) {
      first_join = join;
    } else {
      text += join;
    }
    text += piece;
  }
};

const UnitForms& forms_of(const LanguageWords& words, const Unit& unit) {
  const auto found = unit.words.find(words.tag);
  assert(found != unit.words.end());
  return found->second.forms;
}

std::string with_more(const LanguageWords& words, const std::string& text,
                      const std::string& more_word) {
  const std::string* more = &more_word;
  if (more->empty() && !words.more_words.empty()) more = &words.more_words.front();
  return fill(text, {{"more", *more}});
}

std::string category_of(const LanguageWords& words, const Amount& amount) {
  return words.plurals->category(amount.number.shifted(amount.scale.exponent));
}

}  // namespace

NumberPhrase assemble(const LanguageWords& words, const Amount& amount, const Wrapping& wrapping) {
  const QualifierWords& qualifier = words.words_of(wrapping.qualifier);
  const UnitForms& forms = forms_of(words, *amount.unit);
  const std::string& unit_join = forms.join ? *forms.join : words.unit_join;
  const std::string& space = words.qualifier_join;
  const auto more = [&](const std::string& text) {
    return with_more(words, text, wrapping.more_word);
  };

  Chain lead;
  lead.add(wrapping.lead, "");
  lead.add(more(qualifier.before), space);
  lead.add(forms.before, space);

  Chain tail;
  tail.add(more(qualifier.after_number), space);
  tail.add(amount.scale.word, words.unit_join);
  tail.add(more(qualifier.after_scale), space);
  if (!forms.after.empty()) tail.add(form_of(forms.after, category_of(words, amount)), unit_join);
  tail.add(more(qualifier.after), space);

  NumberPhrase phrase;
  phrase.numeral = format_number(amount.number, words.number);
  if (!lead.text.empty()) phrase.lead_join = forms.before.empty() ? space : unit_join;
  phrase.lead = std::move(lead.text);
  phrase.tail_join = std::move(tail.first_join);
  phrase.tail = std::move(tail.text);
  return phrase;
}

std::string brief_text(const LanguageWords& words, const Amount& amount) {
  const UnitForms& forms = forms_of(words, *amount.unit);
  if (forms.brief.empty()) return assemble(words, amount, {}).text();
  const std::string& join = forms.join ? *forms.join : words.unit_join;
  return format_number(amount.number, words.number) + join +
         form_of(forms.brief, category_of(words, amount));
}

std::string unit_text(const LanguageWords& words, const Unit& unit, const Scale& scale) {
  const UnitForms& forms = forms_of(words, unit);
  Chain chain;
  chain.add(forms.before, "");
  chain.add(scale.word, words.unit_join);
  chain.add(form_of(forms.after, "other"), words.unit_join);
  return chain.text;
}

const std::string& lead_of(const LanguageWords& words, const Change& change) {
  const ChangeWords& templates =
      change.kind == Change::Kind::percent ? words.percent_change : words.point_change;
  return change.amount.is_negative() ? templates.lead_down : templates.lead_up;
}

}  // namespace tubiao::data
