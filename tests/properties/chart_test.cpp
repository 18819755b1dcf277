// What holds for every chart, tried on random data from fixed seeds.
#define BOOST_TEST_MODULE chart - properties
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <random>
#include <vector>

#include "chart/bands.h"
#include "chart/labels.h"
#include "chart/scale.h"
#include "chart/stack.h"
#include "chart/ticks.h"

namespace {

using tubiao::base::Decimal;
namespace chart = tubiao::chart;

constexpr int rounds = 2000;
constexpr double tolerance = 1e-6;

/// Random numbers of one seed; plain arithmetic on the engine, so that every library agrees.
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}

  int integer(int low, int high) {
    const auto range = static_cast<unsigned long>(high - low + 1);
    return low + static_cast<int>(engine_() % range);
  }

  double number(double low, double high) {
    return low + (high - low) * integer(0, 1 << 20) / (1 << 20);
  }

  /// Up to nine digits with up to four decimals.
  Decimal decimal(bool may_be_negative) {
    int value = integer(0, 1);
    for (int digits = integer(0, 8); digits > 0; --digits) value = value * 10 + integer(0, 9);
    if (may_be_negative && integer(0, 3) == 0) value = -value;
    return Decimal::from_parts(value, integer(0, 4));
  }

  std::vector<Decimal> decimals(int count, bool may_be_negative) {
    std::vector<Decimal> result;
    for (int i = 0; i < count; ++i) result.push_back(decimal(may_be_negative));
    return result;
  }

 private:
  std::mt19937 engine_;
};

/// Whether a positive decimal is 1, 2 or 5 times a power of ten.
bool is_nice(const Decimal& step) {
  auto digits = step.trimmed().coefficient();
  while (digits % 10 == 0) digits /= 10;
  return digits == 1 || digits == 2 || digits == 5;
}

/// part ÷ whole in percent, rounded as yearbooks do.
Decimal share_of(const Decimal& part, const Decimal& whole, int decimals) {
  return tubiao::base::divide(part * Decimal(100), whole, decimals,
                              tubiao::base::Rounding::half_up);
}

/// What values may have been before they were rounded to their last digits.
std::vector<tubiao::base::Interval> rounding_intervals(const std::vector<Decimal>& values) {
  std::vector<tubiao::base::Interval> result;
  for (const Decimal& value : values) result.push_back(tubiao::base::rounding_interval(value));
  return result;
}

}  // namespace

BOOST_AUTO_TEST_CASE(scales_are_monotonic_and_leave_room_for_labels) {
  Random random(1);
  for (int round = 0; round < rounds; ++round) {
    std::vector<chart::Reach> bars;
    for (const Decimal& value : random.decimals(random.integer(1, 12), true)) {
      bars.push_back({value, random.number(0, 40)});
    }
    const double length = random.number(100, 600);
    const auto scale = chart::fit(bars, length);
    for (const auto& bar : bars) {
      const bool left = bar.value.is_negative();
      const double end = scale.at(bar.value) + (left ? -bar.room : bar.room);
      BOOST_TEST_REQUIRE(end > -tolerance);
      BOOST_TEST_REQUIRE(end < length + tolerance);
      for (const auto& other : bars) {
        if (bar.value < other.value) {
          BOOST_TEST_REQUIRE(scale.at(bar.value) <= scale.at(other.value));
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(ticks_are_nice_even_and_inside) {
  Random random(2);
  for (int round = 0; round < rounds; ++round) {
    const Decimal one = random.decimal(false);
    const Decimal low = random.integer(0, 2) == 0 ? -random.decimal(false) : Decimal(0);
    if (one.is_zero() && low.is_zero()) continue;
    const int most = random.integer(3, 12);
    const auto ticks = chart::nice_ticks(low, one, most);
    BOOST_TEST_REQUIRE(ticks.size() >= 2u);
    BOOST_TEST_REQUIRE(ticks.size() <= static_cast<std::size_t>(most));
    BOOST_TEST_REQUIRE((ticks.front() >= low && ticks.back() <= one));
    BOOST_TEST_REQUIRE(std::count(ticks.begin(), ticks.end(), Decimal(0)) == 1);
    const Decimal step = ticks[1] - ticks[0];
    BOOST_TEST_REQUIRE(is_nice(step), step.to_string() << " is not nice");
    for (std::size_t i = 1; i < ticks.size(); ++i) {
      BOOST_TEST_REQUIRE((ticks[i] - ticks[i - 1] == step));
    }
  }
}

BOOST_AUTO_TEST_CASE(bands_are_equal_and_disjoint) {
  Random random(3);
  for (int round = 0; round < rounds; ++round) {
    const double length = random.number(1, 1000);
    const auto bands = chart::bands(random.integer(1, 40), length, random.number(0, 0.9));
    for (std::size_t i = 0; i < bands.size(); ++i) {
      BOOST_TEST_REQUIRE(bands[i].start >= (i == 0 ? 0 : bands[i - 1].end()) - tolerance);
      BOOST_TEST_REQUIRE(bands[i].thickness == bands[0].thickness);
    }
    BOOST_TEST_REQUIRE(bands.back().end() <= length + tolerance);
  }
}

BOOST_AUTO_TEST_CASE(stacks_end_at_the_sum) {
  Random random(4);
  for (int round = 0; round < rounds; ++round) {
    const auto values = random.decimals(random.integer(1, 12), false);
    const auto parts = chart::stack(values);
    Decimal end;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      BOOST_TEST_REQUIRE((parts[i].from == end));
      BOOST_TEST_REQUIRE((parts[i].to - parts[i].from == values[i]));
      end = parts[i].to;
    }
    BOOST_TEST_REQUIRE((end == chart::sum(values)));
    BOOST_TEST_REQUIRE(chart::make_up(rounding_intervals(values), {end, end}));
  }
}

BOOST_AUTO_TEST_CASE(rounded_parts_make_up_their_whole) {
  Random random(5);
  for (int round = 0; round < rounds; ++round) {
    const auto exact = random.decimals(random.integer(2, 9), false);
    const Decimal whole = chart::sum(exact);
    if (whole.is_zero()) continue;
    std::vector<Decimal> shares;
    for (const Decimal& part : exact) {
      shares.push_back(share_of(part, whole, random.integer(0, 2)));
    }
    BOOST_TEST_REQUIRE(chart::make_up(rounding_intervals(shares), {100, 100}));
  }
}

BOOST_AUTO_TEST_CASE(labels_are_disjoint_inside_and_unmoved_where_they_can_be) {
  Random random(6);
  for (int round = 0; round < rounds; ++round) {
    std::vector<chart::Wish> wishes;
    double start = 0;
    for (int count = random.integer(1, 12); count > 0; --count) {
      start += random.number(0, 60);
      wishes.push_back({start, random.number(0, 50)});
    }
    const double gap = random.number(0, 8);
    const chart::Range bounds = {0, random.number(50, 800)};
    const auto starts = chart::place_labels(wishes, bounds, gap);
    double needed = gap * static_cast<double>(wishes.size() - 1);
    for (const auto& wish : wishes) needed += wish.length;
    BOOST_TEST_REQUIRE(starts.has_value() == (needed <= bounds.length() + 1e-9));
    if (!starts) continue;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      const double low = i == 0 ? bounds.start : (*starts)[i - 1] + wishes[i - 1].length + gap;
      BOOST_TEST_REQUIRE((*starts)[i] >= low - tolerance);
    }
    BOOST_TEST_REQUIRE(starts->back() + wishes.back().length <= bounds.end + tolerance);
    // Placed labels are where they wish to be.
    std::vector<chart::Wish> content = wishes;
    for (std::size_t i = 0; i < content.size(); ++i) content[i].start = (*starts)[i];
    const auto again = chart::place_labels(content, bounds, gap);
    BOOST_TEST_REQUIRE(again.has_value());
    for (std::size_t i = 0; i < content.size(); ++i) {
      BOOST_TEST_REQUIRE(std::abs((*again)[i] - (*starts)[i]) < tolerance);
    }
  }
}
