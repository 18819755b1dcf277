#include "toml/words.h"

#include <optional>

#include "base/utf8.h"
#include "diag/suggest.h"

namespace tubiao::toml {

std::string_view describe(Type type) {
  switch (type) {
    case Type::string:
      return "a string";
    case Type::integer:
      return "an integer";
    case Type::floating:
      return "a decimal number";
    case Type::boolean:
      return "true or false";
    case Type::date:
      return "a date";
    case Type::time:
      return "a time";
    case Type::date_time:
      return "a date with a time";
    case Type::array:
      return "an array";
    case Type::table:
      return "a table";
  }
  return "a value";
}

std::string in_quotes(std::string_view text) {
  constexpr int longest = 60;
  std::size_t end = 0;
  for (int count = 0; count < longest && end < text.size(); ++count) {
    end += static_cast<std::size_t>(base::decode_lossy(text, end).bytes);
  }
  return '"' + std::string(text.substr(0, end)) + (end < text.size() ? "…\"" : "\"");
}

std::string list_in_quotes(std::span<const std::string> names, std::string_view last) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool is_last = i + 1 == names.size();
    if (i > 0) list += is_last ? " " + std::string(last) + " " : ", ";
    list += in_quotes(names[i]);
  }
  return list;
}

std::string help_for_name(std::string_view name, std::span<const std::string> names) {
  constexpr std::size_t few = 16;
  if (const std::optional<std::string> near = diag::nearest(name, names)) {
    return "did you mean " + in_quotes(*near) + "?";
  }
  if (names.empty() || names.size() > few) return "";
  return "possible here: " + list_in_quotes(names, "or");
}

}  // namespace tubiao::toml
