// What tables and single values have in common: looking at a node and reporting what is wrong.
// Owned by the toml stage.
#pragma once

#include <optional>
#include <string_view>

#include "toml/node.h"

namespace tubiao::toml {

/// Reports "expected …, found …" at a value, with help where the mistake is a known one. Returns
/// the finding, so that better help can replace it.
diag::Diagnostic& report_type(Context context, const Node& node, std::string_view wanted);

/// The exact value of an integer or a float; reports what is not finite, too long or not decimal.
std::optional<base::Decimal> decimal_of(Context context, const Node& node);

/// The integer in low…high; reports everything else.
std::optional<int> integer_of(Context context, const Node& node, int low, int high);

}  // namespace tubiao::toml
