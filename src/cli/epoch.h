// The date that SOURCE_DATE_EPOCH asks for. Owned by the cli stage.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tubiao::cli {

/// "1761609600", seconds since 1970, as "2025-10-28T00:00:00Z" (see reproducible-builds.org,
/// SOURCE_DATE_EPOCH). Nothing where the text is no such number, or beyond the year 9999.
std::optional<std::string> date_of_epoch(std::string_view seconds);

}  // namespace tubiao::cli
