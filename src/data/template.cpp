#include "data/template.h"

#include <algorithm>
#include <span>

namespace tubiao::data {
namespace {

using diag::Code;

/// The placeholders that a template may have.
using Names = std::span<const std::string_view>;

std::string join(Names names) {
  std::string text;
  for (const auto name : names) text += (text.empty() ? "{" : ", {") + std::string(name) + "}";
  return text;
}

/// Reports placeholders that nothing fills in, and those of `names` that are missing.
void check_template(toml::Table& table, const diag::Spanned<std::string>& text, Names names) {
  std::string_view rest = text.value;
  while (true) {
    const auto open = rest.find('{');
    if (open == std::string_view::npos) break;
    const auto close = rest.find('}', open);
    const auto name = rest.substr(open + 1, close == std::string_view::npos ? 0 : close - open - 1);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      table
          .report(Code::bad_placeholder, text.span,
                  "nothing fills in {" + std::string(name) + "} here")
          .help = "what can stand here: " + join(names);
    }
    if (close == std::string_view::npos) break;
    rest.remove_prefix(close + 1);
  }
  for (const auto name : names) {
    if (text.value.find("{" + std::string(name) + "}") != std::string::npos) continue;
    table.report(Code::bad_placeholder, text.span, "the template loses {" + std::string(name) + "}")
        .help = "write it where it is to stand: nothing of a figure may get lost";
  }
}

}  // namespace

std::string fill(std::string_view text, std::initializer_list<Placeholder> placeholders) {
  std::string out;
  while (!text.empty()) {
    const auto brace = text.find('{');
    out += text.substr(0, brace);
    if (brace == std::string_view::npos) break;
    text.remove_prefix(brace);
    const auto end = text.find('}');
    if (end == std::string_view::npos) return out += text;
    const auto name = text.substr(1, end - 1);
    const auto found = std::find_if(placeholders.begin(), placeholders.end(),
                                    [&](const Placeholder& entry) { return entry.name == name; });
    out += found == placeholders.end() ? text.substr(0, end + 1) : found->value;
    text.remove_prefix(end + 1);
  }
  return out;
}

std::string require_template(toml::Table& table, std::string_view key,
                             std::initializer_list<std::string_view> names) {
  const auto text = table.require_string(key);
  if (!text) return {};
  check_template(table, *text, Names(names.begin(), names.size()));
  return text->value;
}

std::string get_template(toml::Table& table, std::string_view key,
                         std::initializer_list<std::string_view> names) {
  return table.has(key) ? require_template(table, key, names) : std::string();
}

}  // namespace tubiao::data
