// Language tags and texts that exist in several languages.
// Owned by the base stage; nothing in the program knows a particular language.
#pragma once

#include <cassert>
#include <concepts>
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
template <typename Text>
class InLanguages {
 public:
  InLanguages() = default;

  /// The same text with something added to it: plain words where marked ones may stand.
  template <typename Plain>
  requires(!std::same_as<Plain, Text> && std::convertible_to<const Plain&, Text>)
      InLanguages(const InLanguages<Plain>& plain) {
    for (const auto& [language, text] : plain.texts()) texts_.emplace_back(language, text);
  }

  /// Sets the text of `language`, replacing an earlier one.
  void set(const Language& language, Text text) {
    for (auto& [known, known_text] : texts_) {
      if (known == language) {
        known_text = std::move(text);
        return;
      }
    }
    texts_.emplace_back(language, std::move(text));
  }

  /// The text in `language`, or null where there is none: there is no silent fallback.
  const Text* find(std::string_view language) const {
    for (const auto& [known, text] : texts_) {
      if (known == language) return &text;
    }
    return nullptr;
  }

  /// The text in `language`; the caller has made sure that it exists (asserted).
  const Text& at(std::string_view language) const {
    const Text* text = find(language);
    assert(text != nullptr);
    return *text;
  }

  bool empty() const { return texts_.empty(); }
  const std::vector<std::pair<Language, Text>>& texts() const { return texts_; }

  friend bool operator==(const InLanguages&, const InLanguages&) = default;

 private:
  std::vector<std::pair<Language, Text>> texts_;
};

/// Plain words in several languages.
using Localized = InLanguages<std::string>;

}  // namespace tubiao::base
