// Language tags and texts that exist in several languages.
// Owned by the base stage; nothing in the program knows a particular language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tubiao::base {

/// A language tag as BCP 47 spells it ("zh", "en", "zh-Hant"): compared exactly, never guessed.
using Language = std::string;

/// The languages of one edition of a document, the leading one first.
using Edition = std::vector<Language>;

/// Whether `text` has the form of a language tag: 2–3 letters, then subtags of 1–8 letters or
/// digits joined by hyphens.
bool is_language_tag(std::string_view text);

/// "zh+en": the tags of an edition joined by a plus sign, as file names and options spell it.
std::string to_string(const Edition& edition);

/// One text in several languages, in the order in which they were given.
class Localized {
 public:
  Localized() = default;

  /// Sets the text of `language`, replacing an earlier one.
  void set(const Language& language, std::string text);

  /// The text in `language`, or null where there is none: there is no silent fallback.
  const std::string* find(std::string_view language) const;

  /// The text in `language`; the caller has made sure that it exists (asserted).
  const std::string& at(std::string_view language) const;

  bool empty() const { return texts_.empty(); }
  const std::vector<std::pair<Language, std::string>>& texts() const { return texts_; }

  friend bool operator==(const Localized&, const Localized&) = default;

 private:
  std::vector<std::pair<Language, std::string>> texts_;
};

}  // namespace tubiao::base
