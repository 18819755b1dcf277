#include <algorithm>

#include "rules/data_rules.h"
#include "rules/quoted_text.h"

namespace tubiao::rules {
namespace {

/// One number that a quote has to prove.
struct Claim {
  std::string what;  ///< "the value 64万".
  std::string digits;
  std::string scale;    ///< The scale word that must follow the digits.
  bool scaled = false;  ///< Whether the scale counts: it does for values only.
  std::string written;  ///< What may stand instead of the digits.
};

/// The digits without a sign: a fall is written in words.
std::string digits_of(const base::Decimal& value) {
  return (value.is_negative() ? -value : value).to_string();
}

std::vector<Claim> claims_of(const data::Indicator& indicator,
                             const data::Observation& observation) {
  std::vector<Claim> claims;
  if (observation.value) {
    const std::string digits = digits_of(*observation.value);
    claims.push_back({"the value " + digits + observation.scale.word, digits,
                      observation.scale.word, true, observation.written});
  }
  if (observation.change && indicator.nature != data::Nature::change) {
    const std::string digits = digits_of(observation.change->amount);
    claims.push_back({"the change " + digits, digits, {}, false, observation.change->written});
  }
  if (observation.rank) {
    const std::string digits = std::to_string(observation.rank->position);
    claims.push_back({"the rank " + digits, digits, {}, false, observation.rank->written});
  }
  return claims;
}

bool proves(const QuotedNumber& number, const Claim& claim) {
  return number.digits == claim.digits && (!claim.scaled || number.scale == claim.scale);
}

std::string help_for(const Claim& claim, const std::vector<QuotedNumber>& numbers) {
  for (const auto& number : numbers) {
    if (number.digits != claim.digits) continue;
    return "the quote has “" + number.digits + number.scale + "”: " +
           (number.scale.empty() ? "leave the scale out"
                                 : "write scale = \"" + number.scale + "\"");
  }
  std::string list;
  for (const auto& number : numbers) {
    list += (list.empty() ? "" : ", ") + number.digits + number.scale;
  }
  return (list.empty() ? "the quote has no number in digits" : "the quote has: " + list) +
         "; correct the figure or the quote, or say how the source writes it: written = \"…\"";
}

void check(const data::Indicator& indicator, const data::Observation& observation,
           const data::Catalogue& catalogue, diag::Diagnostics& diagnostics) {
  const auto& quote = observation.quote;
  const std::vector<QuotedNumber> numbers = numbers_in(quote.value, catalogue);
  for (const auto& claim : claims_of(indicator, observation)) {
    if (std::any_of(numbers.begin(), numbers.end(),
                    [&](const QuotedNumber& number) { return proves(number, claim); })) {
      continue;
    }
    const bool in_words = !claim.written.empty();
    if (in_words && squeezed(quote.value).find(squeezed(claim.written)) != std::string::npos) {
      continue;
    }
    auto& finding = diagnostics.report(diag::Code::quote_without_value, quote.span,
                                       "the quote does not contain " + claim.what);
    finding.help = in_words ? "neither the digits nor “" + claim.written + "” stand in it"
                            : help_for(claim, numbers);
  }
}

}  // namespace

void check_quotes_prove(const data::Dataset& dataset, diag::Diagnostics& diagnostics) {
  for (const auto& indicator : dataset.indicators) {
    for (const auto& observation : indicator.observations) {
      if (observation.is_derived() || observation.quote.value.empty()) continue;
      check(indicator, observation, dataset.catalogue, diagnostics);
    }
  }
}

}  // namespace tubiao::rules
