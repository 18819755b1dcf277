// Texts with places to fill in: "up {amount} since {since}".
// Owned by the data stage, internal to it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "toml/reader.h"

namespace tubiao::data {

/// A place in a text, and what goes there.
struct Placeholder {
  std::string_view name;
  std::string_view value;
};

/// `text` with every {name} replaced by its value; names that are not listed stay as they are.
std::string fill(std::string_view text, std::initializer_list<Placeholder> placeholders);

/// Reads a template that must be there. Every one of `names` has to occur in it, and no other: what
/// is lost or cannot be filled in is reported.
std::string require_template(toml::Table& table, std::string_view key,
                             std::initializer_list<std::string_view> names);

/// The same for one that need not be there; empty then.
std::string get_template(toml::Table& table, std::string_view key,
                         std::initializer_list<std::string_view> names);

}  // namespace tubiao::data
