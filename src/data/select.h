// Which indicators a block shows: by id or by query; and which of an indicator's observations.
// Owned by the data stage.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "data/dataset.h"
#include "diag/diagnostics.h"
#include "toml/reader.h"

namespace tubiao::data {

enum class Has { value, change, rank };
enum class Order { file, value, change, rank };

/// What indicators have to be; what is absent does not matter.
struct Query {
  std::optional<std::string> topic;
  std::optional<std::string> unit;
  std::optional<Nature> nature;
  std::optional<std::string> source;    ///< An observation from it.
  std::optional<std::string> universe;  ///< A rank in it.
  std::vector<Has> has;                 ///< All of them.
  Order order = Order::file;
  /// Values and changes fall, ranks rise (the best first), unless reversed.
  bool reversed = false;
  std::optional<int> limit;
  diag::Span span;
};

/// Reads `{ topic = "…", unit = "…", nature = "…", has = "rank", source = "…", universe = "…",
/// sort = "value", reverse = true, limit = 5 }`; unknown names are reported with the nearest.
/// Finishes the table.
Query read_query(toml::Table table, const Dataset& dataset);

/// The indicators that a query finds, in its order. It may be empty: the caller reports that.
std::vector<const Indicator*> select(const Dataset& dataset, const Query& query);

/// The indicator of an id; an unknown one is reported with the nearest and gives null.
const Indicator* select(const Dataset& dataset, const diag::Spanned<std::string>& id,
                        diag::Diagnostics& diagnostics);

/// The observation to draw: of `period` where given (a date counts for its year), else of the
/// latest one; of several the preferred, then the exact, then the first. Null where there is none.
const Observation* pick(const Indicator& indicator, std::optional<Period> period = {});

/// Whether the observation has what is asked for.
bool has(const Observation& observation, Has what);

}  // namespace tubiao::data
