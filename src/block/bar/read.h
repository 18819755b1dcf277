// Reads the keys of a bar chart into its model.
// Owned by the block stage.
#pragma once

#include <optional>

#include "block/bar/model.h"

namespace tubiao::block::bar {

/// Reads everything; nothing where the chart cannot be drawn, which has been reported then.
std::optional<Model> read_model(toml::Table& table, const ReadContext& context);

/// Reads which figures the chart shows, as categories and series (select.cpp). False where that
/// was reported to be wrong.
bool read_figures(toml::Table& table, const ReadContext& context, Model& model);

}  // namespace tubiao::block::bar
