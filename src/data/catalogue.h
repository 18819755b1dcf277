// The languages and common units that the program ships.
// Owned by the data stage.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/languages.h"
#include "data/units.h"
#include "toml/reader.h"

namespace tubiao::data {

/// Every language and unit that can be used.
struct Catalogue {
  std::map<std::string, LanguageWords, std::less<>> languages;  ///< By tag.
  std::map<std::string, Unit, std::less<>> units;               ///< By id.

  const LanguageWords* find_language(std::string_view tag) const;
  const Unit* find_unit(std::string_view id) const;
  /// The scale that a word of any language names, or null.
  const Scale* find_scale(std::string_view word) const;

  std::vector<std::string> unit_ids() const;
  std::vector<std::string> language_tags() const;
  std::vector<std::string> scale_words() const;
  /// The words that languages put between a number and its scale or unit (多, 余).
  std::vector<std::string> more_words() const;
  /// The words of units, of two characters and more, that these languages write behind a number
  /// without a space (台（套）), each once, sorted: no line may break before them.
  std::vector<std::string> attached_units(std::span<const base::Language> tags) const;
};

/// Reads `share`/units.toml and `share`/languages/*.toml. What is wrong is reported; what could not
/// be read is missing from the result.
Catalogue load_catalogue(toml::Context context, const std::filesystem::path& share);

}  // namespace tubiao::data
