#include "picture/scanner.h"

#include <charconv>
#include <cmath>

#include "base/limits.h"

namespace tubiao::picture {
namespace {

bool is_space(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r' ||
         character == '\f';
}

bool is_digit(char character) {
  return character >= '0' && character <= '9';
}

bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

}  // namespace

void Scanner::skip_space() {
  while (is_space(peek())) advance();
}

void Scanner::skip_separator() {
  skip_space();
  if (accept(',')) skip_space();
}

bool Scanner::accept(char character) {
  if (at_end() || peek() != character) return false;
  advance();
  return true;
}

std::optional<double> Scanner::number() {
  std::string_view rest = text_.substr(offset_);
  const std::size_t sign = rest.starts_with('+') || rest.starts_with('-') ? 1 : 0;
  const std::size_t point = rest.substr(sign).starts_with('.') ? 1 : 0;
  // from_chars would also take "inf" and "nan", and would not take a plus sign.
  if (rest.size() <= sign + point || !is_digit(rest[sign + point])) return std::nullopt;
  if (rest.front() == '+') rest.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  if (error != std::errc{} || std::abs(value) > base::limits::coordinate) return std::nullopt;
  offset_ = static_cast<std::size_t>(end - text_.data());
  return value;
}

std::optional<bool> Scanner::flag() {
  if (accept('0')) return false;
  if (accept('1')) return true;
  return std::nullopt;
}

std::string_view Scanner::name() {
  const std::size_t start = offset_;
  while (is_letter(peek()) || is_digit(peek()) || peek() == '-') advance();
  return text_.substr(start, offset_ - start);
}

}  // namespace tubiao::picture
