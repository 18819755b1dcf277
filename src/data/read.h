// Data files in, a checked dataset out.
// Owned by the data stage.
#pragma once

#include <filesystem>
#include <optional>
#include <span>

#include "data/catalogue.h"
#include "data/dataset.h"
#include "toml/reader.h"

namespace tubiao::data {

/// Reads one dataset from `files`, whose tables add up, and derives what can be derived. Reports
/// everything that is wrong with form and meaning (see docs/data-format.md); nothing comes back
/// where there was an error. Quotes and contradictions between sources are judged later, by the
/// rules. A file that cannot be read is told where it was asked for.
std::optional<Dataset> read_dataset(toml::Context context,
                                    std::span<const std::filesystem::path> files,
                                    const Catalogue& catalogue, const diag::Span& asked_from = {});

}  // namespace tubiao::data
