// One language file into words.
// Owned by the data stage, internal to it.
#pragma once

#include <optional>

#include "data/languages.h"
#include "toml/reader.h"

namespace tubiao::data {

/// Reads share/languages/<tag>.toml and finishes it. What is missing or has a placeholder that
/// means nothing is reported; nothing comes back where the tag itself is wrong.
std::optional<LanguageWords> read_language(toml::Table table);

}  // namespace tubiao::data
