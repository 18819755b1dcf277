// What the readers of the several kinds of table share while one dataset is read.
// Owned by the data stage, internal to it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "data/catalogue.h"
#include "data/dataset.h"
#include "data/read_period.h"
#include "data/reference.h"
#include "toml/reader.h"

namespace tubiao::data {

/// One data file on its way into the dataset.
struct DataFile {
  toml::Table root;
  std::filesystem::path folder;  ///< What paths in it are relative to.
};

/// The dataset so far, and where each id was first used.
class Reading {
 public:
  Reading(toml::Context toml, const Catalogue& catalogue) : toml_(toml) {
    dataset.catalogue = catalogue;
  }

  Dataset dataset;

  diag::Diagnostics& diagnostics() { return toml_.diagnostics; }
  const std::vector<base::Language>& languages() const { return dataset.languages; }

  /// The id of a table: well-formed and the first of its kind, else reported.
  std::optional<std::string> take_id(toml::Table& table, std::string_view kind);

  /// Remembers that a unit has no words in a language; false where that is known already.
  bool note_wordless(const std::string& unit, const base::Language& tag) {
    return wordless_.emplace(unit, tag).second;
  }

 private:
  toml::Context toml_;
  std::map<std::pair<std::string, std::string>, diag::Span> seen_;  ///< By kind and id.
  std::set<std::pair<std::string, base::Language>> wordless_;       ///< Units, each in a language.
};

/// Each reads the tables of one kind from one file into the dataset.
void read_dataset_tables(std::vector<DataFile>& files, Reading& reading);
void read_sources(DataFile& file, Reading& reading);
void read_topics(DataFile& file, Reading& reading);
void read_universes(DataFile& file, Reading& reading);
void read_own_units(DataFile& file, Reading& reading);
void read_indicators(DataFile& file, Reading& reading);
void read_designations(DataFile& file, Reading& reading);

/// Reads one [[indicator.observation]] of `indicator`, whose own keys are known. Nothing where it
/// has no period.
std::optional<Observation> read_observation(toml::Table table, const Indicator& indicator,
                                            Reading& reading);

/// Reads `source`, `quote` and `also_quoted`.
struct Evidence {
  std::string source;
  diag::Spanned<std::string> quote;
  std::vector<diag::Spanned<std::string>> also_quoted;
};
Evidence read_evidence(toml::Table& table, Reading& reading);

/// A text per language of the dataset; `otherwise` where the key is absent.
base::Localized read_text(toml::Table& table, std::string_view key, const Reading& reading,
                          const base::Localized& otherwise = {});

/// Reports what contradicts itself in an indicator, and units without words or exact conversions in
/// a language of the dataset.
void check_indicator(const Indicator& indicator, Reading& reading);

}  // namespace tubiao::data
