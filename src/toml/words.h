// Words for messages: types, quoted names, lists.
// Owned by the toml stage.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "toml/reader.h"

namespace tubiao::toml {

/// `text` in quotes, cut after sixty characters.
std::string in_quotes(std::string_view text);

/// "a", "b" or "c": the names in quotes, as a list that ends in `last` ("or", "and").
std::string list_in_quotes(std::span<const std::string> names, std::string_view last);

/// Help for a name that is not among `names`: the nearest one, else all of them where they are few.
std::string help_for_name(std::string_view name, std::span<const std::string> names);

}  // namespace tubiao::toml
