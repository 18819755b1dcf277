// What the `[document]` table of a layout says besides data and theme.
// Owned by the page stage.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "block/markup/text.h"
#include "data/dataset.h"
#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::page {

/// A document in words.
struct Head {
  std::string id;
  block::markup::Texts title;
  std::optional<block::markup::Texts> description;
  std::vector<base::Edition> editions;
  /// In which the layout has its texts: those of its own editions and of the ones to be made.
  std::vector<base::Language> languages;
};

/// Reads the table for the languages of `dataset` and the colours of `theme`. `wanted` editions,
/// where there are any, are made instead of the layout's own. What is wrong is reported; `path` is
/// that of the layout.
Head read_head(toml::Table& table, const std::filesystem::path& path, const data::Dataset& dataset,
               const theme::Theme& theme, const std::vector<base::Edition>& wanted);

}  // namespace tubiao::page
