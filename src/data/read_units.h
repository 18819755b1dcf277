// Units from TOML: one form for the units that are shipped and for those of a dataset.
// Owned by the data stage, internal to it.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "data/units.h"
#include "toml/reader.h"

namespace tubiao::data {

/// Reads one [[unit]] and finishes it. Every language of `required` must have its words; `known`
/// are all tags that may stand there.
std::optional<Unit> read_unit(toml::Table table, std::span<const base::Language> known,
                              std::span<const base::Language> required);

/// Units by id.
using Units = std::map<std::string, Unit, std::less<>>;

/// Reports substitutes that do not exist, that have another dimension, or that are themselves
/// replaced in that language, and removes them.
void check_substitutes(Units& units, diag::Diagnostics& diagnostics);

}  // namespace tubiao::data
