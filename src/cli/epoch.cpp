#include "cli/epoch.h"

#include <charconv>
#include <chrono>

namespace tubiao::cli {
namespace {

std::string digits(long long number, std::size_t width) {
  std::string text = std::to_string(number);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

}  // namespace

std::optional<std::string> date_of_epoch(std::string_view seconds) {
  constexpr long long year_10000 = 253'402'300'800;
  long long count = 0;
  const char* const all = seconds.data() + seconds.size();
  const auto [end, error] = std::from_chars(seconds.data(), all, count);
  if (error != std::errc() || end != all || count < 0 || count >= year_10000) return std::nullopt;
  const std::chrono::sys_seconds time{std::chrono::seconds{count}};
  const auto midnight = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date{midnight};
  const std::chrono::hh_mm_ss clock{time - midnight};
  return digits(static_cast<int>(date.year()), 4) + "-" +
         digits(static_cast<unsigned>(date.month()), 2) + "-" +
         digits(static_cast<unsigned>(date.day()), 2) + "T" + digits(clock.hours().count(), 2) +
         ":" + digits(clock.minutes().count(), 2) + ":" + digits(clock.seconds().count(), 2) + "Z";
}

}  // namespace tubiao::cli
