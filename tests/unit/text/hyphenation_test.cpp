#include "text/hyphenation.h"

#include <boost/test/unit_test.hpp>

#include "samples.h"

namespace tubiao::text::test {
namespace {

std::string hyphenated(std::string_view word, std::string_view language = "en") {
  Hyphenator hyphenator;
  std::string out(word);
  auto places = hyphenator.places(word, std::string(language));
  for (auto place = places.rbegin(); place != places.rend(); ++place) out.insert(*place, "-");
  return out;
}

/// The lines of a paragraph, with a visible sign for each hyphen that ends one.
std::vector<std::string> lines_of(std::string_view text, double em, const Measure& look) {
  Setter setter;
  Measure measure = look;
  measure.width = em * 10;
  std::vector<std::string> out;
  for (const Line& line : setter.shaper.set(run_of("en", text, 10), measure).lines) {
    out.push_back(text_of(line) + (is_hyphenated(line) ? "|" : ""));
  }
  return out;
}

bool has_hyphen(const std::vector<std::string>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](const std::string& line) { return line.ends_with('|'); });
}

constexpr std::string_view sentence =
    "The expressways, drainage networks and communications infrastructure completed within the "
    "planning period are considerable achievements for transportation.";

}  // namespace

BOOST_AUTO_TEST_CASE(words_are_parted_by_the_patterns_of_their_language) {
  BOOST_TEST(hyphenated("infrastructure") == "infra-struc-ture");
  BOOST_TEST(hyphenated("achievement") == "achieve-ment");
  BOOST_TEST(hyphenated("city") == "city");
  BOOST_TEST(hyphenated("infrastructure", "zh") == "infrastructure");
}

BOOST_AUTO_TEST_CASE(justified_lines_part_words) {
  const auto lines = lines_of(sentence, 11, {.align = Align::justify});
  BOOST_TEST(has_hyphen(lines));
}

BOOST_AUTO_TEST_CASE(ragged_lines_part_a_word_only_where_it_does_not_fit) {
  BOOST_TEST(!has_hyphen(lines_of(sentence, 11, {})));
  BOOST_TEST(has_hyphen(lines_of("communications infrastructure", 5, {})));
  Setter setter;
  Measure narrow;
  narrow.width = 50;
  BOOST_TEST(
      !setter.shaper.set(run_of("en", "communications infrastructure", 10), narrow).overflows);
}

BOOST_AUTO_TEST_CASE(names_abbreviations_and_compounds_stay_whole) {
  BOOST_TEST(!has_hyphen(lines_of("RMB 370 billion", 6, {})));
  for (const std::string_view text :
       {"Communications", "COMMUNICATIONS", "communications-infrastructure’s", "123456789"}) {
    BOOST_TEST(!has_hyphen(lines_of(text, 5, {})), text);
  }
}

BOOST_AUTO_TEST_CASE(a_line_with_a_hyphen_keeps_inside_its_measure) {
  Setter setter;
  for (double em = 6; em <= 30; em += 0.5) {
    Measure measure;
    measure.width = em * 10;
    measure.align = Align::justify;
    const Composed composed = setter.shaper.set(run_of("en", sentence, 10), measure);
    for (const Line& line : composed.lines) {
      if (!composed.overflows) BOOST_TEST(line.width <= measure.width + 1e-6);
      double end = 0;
      for (const GlyphRun& run : line.runs) end = std::max(end, run.box.right());
      BOOST_TEST(std::abs(end - line.x - line.width) < 1e-6);
    }
  }
}

}  // namespace tubiao::text::test
