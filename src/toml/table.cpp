#include <algorithm>
#include <charconv>

#include "toml/check.h"
#include "toml/node.h"
#include "toml/reader.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

using diag::Code;

/// A limit of geometry, in the shortest form that reads back as the same number.
std::string as_text(double value) {
  char digits[32];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
  return {digits, end};
}

}  // namespace

const Span& Table::span() const {
  return node_->span;
}

Span Table::key_span(std::string_view key) const {
  const Member* member = node_->find(key);
  return member == nullptr ? span() : member->key_span;
}

bool Table::has(std::string_view key) const {
  return node_->find(key) != nullptr;
}

std::vector<Spanned<std::string>> Table::keys() const {
  std::vector<Spanned<std::string>> keys;
  for (const Member& member : node_->members) keys.push_back({member.key, member.key_span});
  return keys;
}

const std::vector<std::string>& Table::asked() const {
  return node_->asked;
}

std::shared_ptr<Node> Table::take(std::string_view key) {
  if (std::find(node_->asked.begin(), node_->asked.end(), key) == node_->asked.end()) {
    node_->asked.emplace_back(key);
  }
  for (Member& member : node_->members) {
    if (member.key != key) continue;
    member.known = true;
    return member.value;
  }
  return nullptr;
}

std::shared_ptr<Node> Table::take(std::string_view key, Type wanted) {
  std::shared_ptr<Node> node = take(key);
  if (!node || node->type == wanted) return node;
  report_type(context_, *node, describe(wanted));
  return nullptr;
}

void Table::report_missing(std::string_view key, std::string_view example) {
  if (has(key)) return;
  report(Code::missing_key, span(), "missing key " + in_quotes(key)).help =
      "add " + std::string(key) + " = " + std::string(example);
}

std::optional<Spanned<std::string>> Table::get_string(std::string_view key) {
  const std::shared_ptr<Node> node = take(key, Type::string);
  if (!node) return std::nullopt;
  return Spanned<std::string>{node->text, node->span};
}

std::optional<Spanned<std::string>> Table::require_string(std::string_view key) {
  report_missing(key, "\"…\"");
  return get_string(key);
}

std::optional<Spanned<std::string>> Table::get_choice(std::string_view key,
                                                      std::span<const std::string_view> names) {
  std::optional<Spanned<std::string>> found = get_string(key);
  if (!found) return std::nullopt;
  if (std::find(names.begin(), names.end(), found->value) != names.end()) return found;
  const std::vector<std::string> candidates(names.begin(), names.end());
  report(Code::bad_value, found->span,
         "unknown " + std::string(key) + " " + in_quotes(found->value))
      .help = help_for_name(found->value, candidates);
  return std::nullopt;
}

std::optional<Spanned<bool>> Table::get_boolean(std::string_view key) {
  const std::shared_ptr<Node> node = take(key, Type::boolean);
  if (!node) return std::nullopt;
  return Spanned<bool>{node->boolean, node->span};
}

std::optional<Spanned<int>> Table::get_integer(std::string_view key, int low, int high) {
  const std::shared_ptr<Node> node = take(key);
  if (!node) return std::nullopt;
  const std::optional<int> value = integer_of(context_, *node, low, high);
  if (!value) return std::nullopt;
  return Spanned<int>{*value, node->span};
}

std::optional<Spanned<int>> Table::require_integer(std::string_view key, int low, int high) {
  report_missing(key, "…");
  return get_integer(key, low, high);
}

std::optional<Spanned<base::Decimal>> Table::get_decimal(std::string_view key) {
  const std::shared_ptr<Node> node = take(key);
  if (!node) return std::nullopt;
  const std::optional<base::Decimal> value = decimal_of(context_, *node);
  if (!value) return std::nullopt;
  return Spanned<base::Decimal>{*value, node->span};
}

std::optional<Spanned<double>> Table::get_number(std::string_view key, double low, double high) {
  const std::optional<Spanned<base::Decimal>> decimal = get_decimal(key);
  if (!decimal) return std::nullopt;
  const double value = decimal->value.to_double();
  if (value >= low && value <= high) return Spanned<double>{value, decimal->span};
  report(Code::bad_value, decimal->span,
         "expected a number from " + as_text(low) + " to " + as_text(high) + ", found " +
             decimal->value.to_string());
  return std::nullopt;
}

std::optional<Spanned<Date>> Table::get_date(std::string_view key) {
  const std::shared_ptr<Node> node = take(key);
  if (!node) return std::nullopt;
  if (const auto date = Value(context_, node).find_date()) return Spanned<Date>{*date, node->span};
  report_type(context_, *node, describe(Type::date));
  return std::nullopt;
}

std::optional<std::vector<Spanned<std::string>>> Table::get_strings(std::string_view key) {
  const std::shared_ptr<Node> node = take(key);
  if (!node) return std::nullopt;
  if (node->type == Type::string) return {{{node->text, node->span}}};
  if (node->type != Type::array) {
    report_type(context_, *node, "a string or an array of strings");
    return std::nullopt;
  }
  std::vector<Spanned<std::string>> strings;
  bool whole = true;
  for (const std::shared_ptr<Node>& element : node->elements) {
    if (element->type == Type::string) {
      strings.push_back({element->text, element->span});
    } else {
      report_type(context_, *element, describe(Type::string));
      whole = false;
    }
  }
  if (!whole) return std::nullopt;
  return strings;
}

std::optional<Table> Table::get_table(std::string_view key) {
  const std::shared_ptr<Node> node = take(key, Type::table);
  if (!node) return std::nullopt;
  return Table(context_, node);
}

std::optional<Table> Table::require_table(std::string_view key) {
  if (!has(key)) {
    report(Code::missing_key, span(), "missing table " + in_quotes(key)).help =
        span().line == 0 ? "add a table [" + std::string(key) + "]"
                         : "add " + std::string(key) + " = { … }";
  }
  return get_table(key);
}

std::vector<Table> Table::get_tables(std::string_view key) {
  const std::shared_ptr<Node> node = take(key);
  std::vector<Table> tables;
  if (!node) return tables;
  if (node->type != Type::array) {
    diag::Diagnostic& finding = report_type(context_, *node, "an array of tables");
    if (node->type == Type::table)
      finding.help = "write [[" + std::string(key) + "]], with two brackets";
    return tables;
  }
  for (const std::shared_ptr<Node>& element : node->elements) {
    if (element->type == Type::table) {
      tables.emplace_back(context_, element);
    } else {
      report_type(context_, *element, describe(Type::table));
    }
  }
  return tables;
}

std::optional<Value> Table::get_value(std::string_view key) {
  const std::shared_ptr<Node> node = take(key);
  if (!node) return std::nullopt;
  return Value(context_, node);
}

void Table::ignore(std::string_view key) {
  take(key);
}

void Table::finish(std::span<const std::string> also_known) {
  std::vector<std::string> candidates = node_->asked;
  candidates.insert(candidates.end(), also_known.begin(), also_known.end());
  for (const Member& member : node_->members) {
    if (member.known) continue;
    report(Code::unknown_key, member.key_span, "unknown key " + in_quotes(member.key)).help =
        help_for_name(member.key, candidates);
  }
}

}  // namespace tubiao::toml
