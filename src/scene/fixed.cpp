#include "scene/fixed.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <string_view>

namespace tubiao::scene {
namespace {

constexpr std::array<double, 7> powers_of_ten = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

/// The largest number of units of the last decimal that a double counts exactly.
constexpr double countable = 9e15;

/// What is no number, and what is so large that it has no fraction any more.
void append_uncountable(std::string& out, double value) {
  std::array<char, 352> buffer;  // The largest double has 309 digits before its point.
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    std::chars_format::fixed, 0);
  out.append(buffer.data(), result.ptr);
}

/// Whether zeros at the end of the fraction stay.
enum class Zeros { keep, drop };

/// Counts units of the last decimal as a whole number: many times quicker than the exact conversion
/// of the library, which a poster of 200 000 coordinates notices.
void append(std::string& out, double value, int decimals, Zeros zeros) {
  const auto places = static_cast<std::size_t>(decimals);
  assert(places < powers_of_ten.size());
  const double scaled = value * powers_of_ten[places];
  if (!(std::abs(scaled) < countable)) return append_uncountable(out, value);
  const long long units = std::llround(scaled);
  std::array<char, 24> buffer;
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(units));
  std::string_view digits(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));

  if (units < 0) out += '-';
  const std::size_t whole = digits.size() > places ? digits.size() - places : 0;
  if (whole == 0) out += '0';
  out.append(digits.substr(0, whole));
  const std::size_t fraction = out.size();
  out += '.';
  if (digits.size() < places) out.append(places - digits.size(), '0');
  out.append(digits.substr(whole));
  if (zeros == Zeros::drop) out.erase(out.find_last_not_of('0') + 1);
  if (out.size() == fraction + 1) out.pop_back();
}

}  // namespace

std::string fixed(double value, int decimals) {
  std::string out;
  append(out, value, decimals, Zeros::keep);
  return out;
}

std::string shortest_fixed(double value, int decimals) {
  std::string out;
  append(out, value, decimals, Zeros::drop);
  return out;
}

void append_short(std::string& out, double value, int decimals) {
  const std::size_t start = out.size();
  append(out, value, decimals, Zeros::drop);
  const std::size_t digits = out[start] == '-' ? start + 1 : start;
  if (out[digits] == '0' && out.size() > digits + 1) out.erase(digits, 1);
}

}  // namespace tubiao::scene
