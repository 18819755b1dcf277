#include "base/decimal.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>

#include "base/limits.h"

namespace {

using tubiao::base::Decimal;
using tubiao::base::divide;
using tubiao::base::divide_exactly;
using tubiao::base::Rounding;

Decimal number(const std::string& text) {
  return Decimal::parse(text).value();
}

std::string written(const std::string& text) {
  const auto value = Decimal::parse(text);
  return value ? value->to_string() : "nothing";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decimal)

BOOST_AUTO_TEST_CASE(reads_what_toml_calls_a_number) {
  BOOST_TEST(written("633") == "633");
  BOOST_TEST(written("+5") == "5");
  BOOST_TEST(written("-1_000.50") == "-1000.50");
  BOOST_TEST(written("1.3e4") == "13000");
  BOOST_TEST(written("1.30e1") == "13.0");
  BOOST_TEST(written("5E-3") == "0.005");
  BOOST_TEST(written("1e+2") == "100");
  BOOST_TEST(written("1e0_2") == "100");
  BOOST_TEST(written("0") == "0");
  BOOST_TEST(written("-0.0") == "0.0");
  BOOST_TEST(written("0e400") == "0");
}

BOOST_AUTO_TEST_CASE(keeps_zeros_at_the_end_of_a_fraction) {
  BOOST_TEST(written("3.570") == "3.570");
  BOOST_TEST(number("3.570").scale() == 3);
  BOOST_TEST((number("3.570") == number("3.57")));
}

BOOST_AUTO_TEST_CASE(refuses_what_toml_does_not_call_a_decimal_number) {
  for (const char* text : {"",     "-",   ".5",    "5.",  "1__0", "_1",   "1_",   "1_.5",
                           "1._5", "007", "-01.5", "1e",  "1e+",  "1.e5", "0x10", "0o7",
                           "0b1",  "inf", "-inf",  "nan", "1 ",   " 1",   "1,5",  "１"}) {
    BOOST_TEST(written(text) == "nothing", "“" << text << "” was taken for a number");
    BOOST_TEST(!Decimal::is_decimal(text));
  }
}

BOOST_AUTO_TEST_CASE(refuses_more_digits_than_the_limit) {
  const auto limit = static_cast<std::size_t>(tubiao::base::limits::decimal_digits);
  BOOST_TEST(written(std::string(limit, '9')) == std::string(limit, '9'));
  BOOST_TEST(written(std::string(limit + 1, '9')) == "nothing");
  BOOST_TEST(written("0." + std::string(limit, '3')) == "0." + std::string(limit, '3'));
  BOOST_TEST(written("0." + std::string(limit + 1, '3')) == "nothing");
  BOOST_TEST(written("1." + std::string(limit, '0')) == "nothing");
  BOOST_TEST(written("1e27") == "1" + std::string(27, '0'));
  BOOST_TEST(written("1e28") == "nothing");
  BOOST_TEST(written("1e-28") != "nothing");
  BOOST_TEST(written("1e-29") == "nothing");
  for (const char* text : {"1e400", "1e-400", "0e-400", "1e99999999999999999999999",
                           "-1.5e-99999999999999999999999"}) {
    BOOST_TEST(written(text) == "nothing");
    BOOST_TEST(Decimal::is_decimal(text));
  }
}

BOOST_AUTO_TEST_CASE(compares_values_and_not_spellings) {
  BOOST_TEST((number("3.50") == number("3.5")));
  BOOST_TEST((number("-2") < number("-1.99")));
  BOOST_TEST((number("0.1") > number("0.09")));
  BOOST_TEST((Decimal() == number("0.000")));
  const Decimal huge = number("9e27");
  const Decimal tiny = number("1e-28");
  BOOST_TEST((huge > tiny));
  BOOST_TEST((tiny < huge));
  BOOST_TEST((-huge < tiny));
  BOOST_TEST((-tiny > -huge));
}

BOOST_AUTO_TEST_CASE(calculates_exactly) {
  BOOST_TEST((number("0.1") + number("0.2")).to_string() == "0.3");
  BOOST_TEST((number("1.25") + number("-1.5")).to_string() == "-0.25");
  BOOST_TEST((number("10") - number("0.01")).to_string() == "9.99");
  BOOST_TEST((number("1.5") * number("-0.20")).to_string() == "-0.300");
  BOOST_TEST((-number("4.2")).to_string() == "-4.2");
}

BOOST_AUTO_TEST_CASE(throws_instead_of_wrapping) {
  const Decimal large = number("9e27");
  BOOST_CHECK_THROW(large * large, std::overflow_error);
  BOOST_CHECK_THROW(large + number("1e-28"), std::overflow_error);
  BOOST_CHECK_THROW(large.shifted(20), std::overflow_error);
  BOOST_CHECK_THROW(divide(large, Decimal(1), 12, Rounding::down), std::overflow_error);
}

BOOST_AUTO_TEST_CASE(shifts_by_powers_of_ten) {
  BOOST_TEST(number("5.9").shifted(4).to_string() == "59000");
  BOOST_TEST(number("5.9").shifted(1).to_string() == "59");
  BOOST_TEST(number("5.9").shifted(-2).to_string() == "0.059");
  BOOST_TEST(number("0.00").shifted(5).to_string() == "0");
}

BOOST_AUTO_TEST_CASE(trims_only_zeros_of_the_fraction) {
  BOOST_TEST(number("1200.500").trimmed().to_string() == "1200.5");
  BOOST_TEST(number("1200.000").trimmed().to_string() == "1200");
  BOOST_TEST(number("0.000").trimmed().to_string() == "0");
}

BOOST_AUTO_TEST_CASE(rounds_by_magnitude) {
  const auto rounded = [](const char* text, int scale, Rounding rounding) {
    return number(text).rounded(scale, rounding).to_string();
  };
  BOOST_TEST(rounded("2.5", 0, Rounding::half_up) == "3");
  BOOST_TEST(rounded("-2.5", 0, Rounding::half_up) == "-3");
  BOOST_TEST(rounded("2.5", 0, Rounding::half_even) == "2");
  BOOST_TEST(rounded("3.5", 0, Rounding::half_even) == "4");
  BOOST_TEST(rounded("2.51", 0, Rounding::half_even) == "3");
  BOOST_TEST(rounded("2.49", 0, Rounding::half_up) == "2");
  BOOST_TEST(rounded("2.9", 0, Rounding::down) == "2");
  BOOST_TEST(rounded("-2.9", 0, Rounding::down) == "-2");
  BOOST_TEST(rounded("2.001", 0, Rounding::up) == "3");
  BOOST_TEST(rounded("2.000", 0, Rounding::up) == "2");
  BOOST_TEST(rounded("0.0004", 2, Rounding::half_up) == "0.00");
  BOOST_TEST(rounded("1.5", 3, Rounding::half_up) == "1.500");
  BOOST_TEST(rounded("9.995", 2, Rounding::half_up) == "10.00");
}

BOOST_AUTO_TEST_CASE(divides_to_a_number_of_decimals) {
  const auto quotient = [](const char* one, const char* other, int scale, Rounding rounding) {
    return divide(number(one), number(other), scale, rounding).to_string();
  };
  // 633 km, 136 % more than in 2020: 633 ÷ 2.36.
  BOOST_TEST(quotient("633", "2.36", 2, Rounding::half_up) == "268.22");
  BOOST_TEST(quotient("1", "3", 4, Rounding::half_up) == "0.3333");
  BOOST_TEST(quotient("2", "3", 4, Rounding::half_up) == "0.6667");
  BOOST_TEST(quotient("-2", "3", 0, Rounding::half_up) == "-1");
  BOOST_TEST(quotient("1", "8", 2, Rounding::half_even) == "0.12");
  BOOST_TEST(quotient("1", "8", 2, Rounding::half_up) == "0.13");
  BOOST_TEST(quotient("12345", "1000", 0, Rounding::up) == "13");
  BOOST_TEST(quotient("0", "7", 2, Rounding::up) == "0.00");
  // More decimals in the dividend than are wanted: what is cut must still count.
  BOOST_TEST(quotient("0.1250001", "1", 2, Rounding::half_even) == "0.13");
  BOOST_TEST(quotient("0.0000001", "1", 2, Rounding::up) == "0.01");
  BOOST_TEST(quotient("1e-28", "9e27", 3, Rounding::up) == "0.001");
  BOOST_TEST(quotient("1234567890123456789012345678", "0.000001", 0, Rounding::down) ==
             "1234567890123456789012345678000000");
}

BOOST_AUTO_TEST_CASE(divides_exactly_only_where_that_is_possible) {
  BOOST_TEST(divide_exactly(number("633"), number("0.8")).value().to_string() == "791.25");
  BOOST_TEST(divide_exactly(number("6.00"), number("2")).value().to_string() == "3");
  BOOST_TEST(divide_exactly(number("1"), number("0.0001")).value().to_string() == "10000");
  BOOST_TEST(divide_exactly(number("-1"), number("64")).value().to_string() == "-0.015625");
  BOOST_TEST(divide_exactly(number("0"), number("7")).value().to_string() == "0");
  BOOST_TEST(!divide_exactly(number("1"), number("3")));
  BOOST_TEST(!divide_exactly(number("9e27"), number("1e-28")));
  BOOST_TEST(!divide_exactly(number("1e-28"), number("8e20")));
}

BOOST_AUTO_TEST_CASE(knows_what_a_rounded_figure_may_have_been) {
  const auto interval = rounding_interval(number("3.57"));
  BOOST_TEST(interval.low.to_string() == "3.565");
  BOOST_TEST(interval.high.to_string() == "3.575");
  BOOST_TEST(rounding_interval(number("633")).low.to_string() == "632.5");
}

BOOST_AUTO_TEST_CASE(gives_geometry_the_nearest_double) {
  BOOST_TEST(number("0.1").to_double() == 0.1);
  BOOST_TEST(number("-633.25").to_double() == -633.25);
  BOOST_TEST(number("1234567890123456789").to_double() == 1234567890123456789.0);
}

BOOST_AUTO_TEST_SUITE_END()
