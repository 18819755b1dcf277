// How blocks are read: the surroundings of a block in its layout, and the helpers all kinds share.
// Owned by the block stage.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "block/block.h"
#include "block/flow.h"
#include "block/markup/text.h"
#include "block/shown.h"
#include "data/dataset.h"
#include "data/phrase.h"
#include "text/style.h"
#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::block {

/// What is the same for all blocks of a layout, and the accent of the one that is read. References
/// outlive the blocks.
struct ReadContext {
  toml::Context toml;
  const data::Dataset& dataset;
  const theme::Theme& theme;
  /// Every language that an edition of the document prints.
  const std::vector<base::Language>& languages;
  std::filesystem::path folder;            ///< Of the layout: pictures are looked up from here.
  std::filesystem::path icon_folder;       ///< Of the shipped icons.
  std::map<std::string, diag::Span>& ids;  ///< Of the blocks so far, with their places.
  Shown& mentioned;                        ///< The figures that texts name.
  std::string accent{};                    ///< Of the block that is read: a colour of the theme.
};

/// What a block takes over from the block around it.
struct Inherited {
  std::string accent;
  FlowStyle flow;  ///< Of the container it stands in.
  int depth = 0;
  int section = 0;  ///< Sections so far: their accents follow the theme's list.
};

/// Reads one `[[block]]` table of any kind and finishes it. Null where it cannot stand; then
/// something has been reported.
std::unique_ptr<Block> read_block(toml::Table table, const ReadContext& context,
                                  Inherited& inherited);

/// Reads the `[[block]]` tables inside `table`.
Blocks read_blocks(toml::Table& table, const ReadContext& context, Inherited inherited);

/// A length such as "18mm" in points, `low`…`high` points; bad ones are reported.
std::optional<double> read_length(toml::Table& table, std::string_view key, double low,
                                  double high);

/// What the key `direction` says: "horizontal" or "vertical".
std::optional<text::Direction> read_direction(toml::Table& table);

/// The points of "18mm", "1.2cm", "0.5in", "9pt"; nothing where it is not a length.
std::optional<double> parse_length(std::string_view text);

/// A text in the document's languages, or one without a language ("{gdp}") for all of them. Its
/// figures are filled in from the data, per language, and its marks and colours are known to be
/// sound; what is wrong with them is reported at its own place inside the text.
std::optional<markup::Texts> read_text(toml::Table& table, std::string_view key,
                                       const ReadContext& context);

/// The same where every language has words of its own.
std::optional<markup::Texts> read_texts(toml::Table& table, std::string_view key,
                                        const ReadContext& context);

/// The same for texts that must be there.
std::optional<markup::Texts> require_text(toml::Table& table, std::string_view key,
                                          const ReadContext& context);
std::optional<markup::Texts> require_texts(toml::Table& table, std::string_view key,
                                           const ReadContext& context);

/// One figure that a block selected.
struct Selected {
  const data::Indicator* indicator = nullptr;
  const data::Observation* observation = nullptr;

  data::Figure figure() const { return {indicator, observation}; }
};

/// Reads `indicator`, `indicators` or `where`, and `period`. Reports unknown ids, an empty
/// selection (code `empty_selection`), and indicators without an observation of that period.
std::vector<Selected> read_selection(toml::Table& table, const ReadContext& context);

/// "2025, 2020": the periods of an indicator's observations, to tell what may be asked for instead.
std::string periods_of(const data::Indicator& indicator);

}  // namespace tubiao::block
