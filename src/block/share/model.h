// A chart of shares as read and checked, the same for every edition.
// Owned by the block stage.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "block/plot/drawing.h"
#include "block/plot/heading.h"
#include "block/read.h"

namespace tubiao::block::share {

enum class Form { strip, ring };

/// One part of the whole.
struct Part {
  Selected figure;
  bool highlighted = false;
};

/// A chart. One part alone stands before the rest of its whole.
struct Model {
  Form form = Form::strip;
  plot::ChartTexts texts;
  std::vector<Part> parts;
  std::optional<double> height;  ///< Points, at least.

  bool is_single() const { return parts.size() == 1; }
};

/// The value of a part in percent, whatever unit the data use.
base::Decimal percent(const Part& part, const data::Dataset& dataset);

/// Reads everything; nothing where the chart cannot be drawn, which has been reported then.
std::optional<Model> read_model(toml::Table& table, const ReadContext& context);

}  // namespace tubiao::block::share
