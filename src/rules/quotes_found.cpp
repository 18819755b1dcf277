#include <map>
#include <optional>

#include "base/utf8.h"
#include "rules/data_rules.h"
#include "rules/quoted_text.h"

namespace tubiao::rules {
namespace {

/// Characters of the source that are shown after the part of a quote that agrees.
constexpr std::size_t shown_after = 12;
/// A shorter agreement says nothing.
constexpr std::size_t shortest_start = 3;

/// The texts of all sources as they are compared, each made once.
class Texts {
 public:
  explicit Texts(const data::Dataset& dataset) {
    for (const auto& source : dataset.sources) {
      if (!source.text.empty()) texts_.emplace(source.id, squeezed(source.text));
    }
  }

  const std::string* find(const std::string& source) const {
    const auto found = texts_.find(source);
    return found == texts_.end() ? nullptr : &found->second;
  }

  /// Another source that has the quote.
  std::optional<std::string> other_with(const std::string& quote) const {
    for (const auto& [id, text] : texts_) {
      if (text.find(quote) != std::string::npos) return id;
    }
    return std::nullopt;
  }

 private:
  std::map<std::string, std::string> texts_;
};

/// The longest start of the quote, in whole characters, that occurs in the text.
std::string_view start_that_occurs(std::string_view quote, const std::string& text) {
  std::size_t end = 0;
  while (end < quote.size()) {
    const auto next = end + static_cast<std::size_t>(base::decode_lossy(quote, end).bytes);
    if (text.find(quote.substr(0, next)) == std::string::npos) break;
    end = next;
  }
  return quote.substr(0, end);
}

std::string help_for(const std::string& quote, const std::string& text, const Texts& texts) {
  if (const auto other = texts.other_with(quote)) {
    return "it occurs in the source \"" + *other + "\"";
  }
  const std::string_view start = start_that_occurs(quote, text);
  if (base::count_code_points(start) < shortest_start) {
    return "quote the source to the letter; nothing that begins like this occurs in it";
  }
  const auto after = text.find(start) + start.size();
  return "the source goes on differently: “" + std::string(start) + "”, then “" +
         shortened(std::string_view(text).substr(after), shown_after) + "”";
}

void check(const std::string& source, const diag::Spanned<std::string>& quote, const Texts& texts,
           diag::Diagnostics& diagnostics) {
  const std::string* text = texts.find(source);
  const std::string wanted = squeezed(quote.value);
  if (text == nullptr || wanted.empty() || text->find(wanted) != std::string::npos) return;
  diagnostics
      .report(diag::Code::quote_not_found, quote.span,
              "the quote does not occur in the source \"" + source + "\"")
      .help = help_for(wanted, *text, texts);
}

template <typename Statement>
void check_all(const Statement& statement, const Texts& texts, diag::Diagnostics& diagnostics) {
  check(statement.source, statement.quote, texts, diagnostics);
  for (const auto& quote : statement.also_quoted) {
    check(statement.source, quote, texts, diagnostics);
  }
}

}  // namespace

void check_quotes_found(const data::Dataset& dataset, diag::Diagnostics& diagnostics) {
  const Texts texts(dataset);
  for (const auto& indicator : dataset.indicators) {
    for (const auto& observation : indicator.observations) {
      if (!observation.is_derived()) check_all(observation, texts, diagnostics);
    }
  }
  for (const auto& designation : dataset.designations) {
    check_all(designation, texts, diagnostics);
  }
}

}  // namespace tubiao::rules
