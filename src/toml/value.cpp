#include <cassert>
#include <chrono>

#include "toml/check.h"
#include "toml/node.h"
#include "toml/reader.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

bool is_number(Type type) {
  return type == Type::integer || type == Type::floating;
}

/// A number of so many digits and no other letter; -1 where it is none.
int digits_at(std::string_view text, std::size_t at, std::size_t count) {
  int number = 0;
  for (const char letter : text.substr(at, count)) {
    if (letter < '0' || letter > '9') return -1;
    number = number * 10 + (letter - '0');
  }
  return number;
}

/// "2025-10-28": a day that the calendar has.
std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const Date date{digits_at(text, 0, 4), digits_at(text, 5, 2), digits_at(text, 8, 2)};
  if (date.year < 0 || date.month < 1 || date.day < 1) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::year{date.year},
                                        std::chrono::month{static_cast<unsigned>(date.month)},
                                        std::chrono::day{static_cast<unsigned>(date.day)}};
  return day.ok() ? std::optional(date) : std::nullopt;
}

/// What to write instead, where a value is merely written in the wrong way.
std::string help_for_type(const Node& node, std::string_view wanted) {
  const bool wants_string = wanted == describe(Type::string);
  if (wants_string && is_number(node.type)) {
    return "put it in quotes: " + in_quotes(node.text);
  }
  if (wants_string && node.type == Type::boolean) return "put it in quotes";
  if (wants_string && node.type == Type::date) return "put it in quotes";
  if (node.type != Type::string) return "";
  if (wanted == describe(Type::date)) return "write it as in 2025-10-28";
  if (wanted == describe(Type::boolean) && (node.text == "true" || node.text == "false")) {
    return "write it without quotes: " + node.text;
  }
  // "a number", "an integer", "a year of four digits, …"
  const bool wants_number =
      wanted == describe(Type::integer) || wanted == "a number" || wanted.starts_with("a year");
  if (wants_number && base::Decimal::is_decimal(node.text)) {
    return "write it without quotes: " + node.text;
  }
  return "";
}

}  // namespace

diag::Diagnostic& report_type(Context context, const Node& node, std::string_view wanted) {
  diag::Diagnostic& finding = context.diagnostics.report(
      diag::Code::wrong_type, node.span,
      "expected " + std::string(wanted) + ", found " + std::string(describe(node.type)));
  finding.help = help_for_type(node, wanted);
  return finding;
}

std::optional<base::Decimal> decimal_of(Context context, const Node& node) {
  if (!is_number(node.type)) {
    report_type(context, node, "a number");
    return std::nullopt;
  }
  if (std::optional<base::Decimal> value = base::Decimal::parse(node.text)) return value;
  if (node.type == Type::floating) {
    context.diagnostics
        .report(diag::Code::number_not_finite, node.span,
                node.text + " is not a number that can be printed or drawn")
        .help = "leave the key out where the number is not known";
  } else {
    context.diagnostics
        .report(diag::Code::bad_value, node.span, node.text + " is not a decimal number")
        .help = "write it with the digits 0 to 9 only";
  }
  return std::nullopt;
}

std::optional<int> integer_of(Context context, const Node& node, int low, int high) {
  if (node.type != Type::integer) {
    report_type(context, node, describe(Type::integer));
    return std::nullopt;
  }
  const std::optional<base::Decimal> value = decimal_of(context, node);
  if (!value) return std::nullopt;
  if (*value < base::Decimal(low) || *value > base::Decimal(high)) {
    context.diagnostics.report(diag::Code::bad_value, node.span,
                               "expected an integer from " + std::to_string(low) + " to " +
                                   std::to_string(high) + ", found " + value->to_string());
    return std::nullopt;
  }
  return static_cast<int>(value->coefficient());
}

Type Value::type() const {
  return node_->type;
}

const Span& Value::span() const {
  return node_->span;
}

std::string Value::as_string() const {
  assert(type() == Type::string);
  return node_->text;
}

bool Value::as_boolean() const {
  assert(type() == Type::boolean);
  return node_->boolean;
}

std::optional<base::Decimal> Value::as_decimal() {
  assert(is_number(type()));
  return decimal_of(context_, *node_);
}

std::optional<Date> Value::find_date() const {
  if (type() == Type::date) return node_->date;
  return type() == Type::string ? parse_date(node_->text) : std::nullopt;
}

std::vector<Value> Value::as_array() const {
  assert(type() == Type::array);
  std::vector<Value> values;
  for (const std::shared_ptr<Node>& element : node_->elements)
    values.emplace_back(context_, element);
  return values;
}

Table Value::as_table() const {
  assert(type() == Type::table);
  return {context_, node_};
}

void Value::report_wrong_type(std::string_view wanted) {
  report_type(context_, *node_, wanted);
}

}  // namespace tubiao::toml
