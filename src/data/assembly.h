// A number, its scale, its unit and its qualifier put together in the order of a language.
// Owned by the data stage, internal to it.
#pragma once

#include <string>

#include "data/amount.h"
#include "data/languages.h"
#include "data/phrase.h"

namespace tubiao::data {

/// What goes around an amount.
struct Wrapping {
  Qualifier qualifier = Qualifier::exact;
  std::string more_word;  ///< The source's own word; empty: the language's.
  std::string lead;       ///< Before everything: "up".
};

NumberPhrase assemble(const LanguageWords& words, const Amount& amount, const Wrapping& wrapping);

/// The number with the short form of its unit where it has one: "3.57 pp".
std::string brief_text(const LanguageWords& words, const Amount& amount);

/// "RMB billion", 亿元: unit and scale without a number.
std::string unit_text(const LanguageWords& words, const Unit& unit, const Scale& scale);

/// What stands before a number that is itself a change: "up", 下降; nothing for no change.
const std::string& lead_of(const LanguageWords& words, const Change& change);

}  // namespace tubiao::data
