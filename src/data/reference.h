// References from one table to another by id.
// Owned by the data stage, internal to it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostics.h"
#include "diag/span.h"

namespace tubiao::data {

/// Whether `id` is one of `known`; else it is reported with the nearest of them. `what` names the
/// kind in the message: "topic".
bool check_reference(const diag::Spanned<std::string>& id, std::span<const std::string> known,
                     std::string_view what, diag::Diagnostics& diagnostics);

/// The ids of a list of things that have one.
template <typename T>
std::vector<std::string> ids_of(const std::vector<T>& list) {
  std::vector<std::string> ids;
  ids.reserve(list.size());
  for (const auto& entry : list) ids.push_back(entry.id);
  return ids;
}

}  // namespace tubiao::data
