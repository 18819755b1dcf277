#include "scene/dump.h"

#include <boost/test/unit_test.hpp>
#include <utility>

#include "samples.h"

namespace tubiao::scene {
namespace {

Scene sample() {
  Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 8.5, 14);
  builder.open(samples::node(Role::section));
  builder.add(samples::block({0, 0, 50, 20}), Layer::ground);
  builder.open(samples::node(Role::figure, "six \"hundred\""));
  samples::add_text(builder, "633", {20, 20}, 12);
  builder.close();
  builder.open(samples::node(Role::note));  // Stays empty.
  builder.close();
  Shape rule{.path = line({20, 40}, {60, 40}), .fill = {}, .stroke = Stroke{}};
  rule.stroke->dashes = {2, 1};
  builder.add(rule, Layer::content);
  builder.outline("Part", 0, {0, 5});
  builder.begin_page({200, 100}, 0, 0);
  builder.add(samples::block({0, 0, 1, 1}), Layer::ground);
  builder.close();
  return builder.take();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dump)

BOOST_AUTO_TEST_CASE(text_shows_every_node_item_and_entry_once) {
  BOOST_TEST(
      dump_text(sample()) ==
      "scene \"Title\" zh+en id \"sample\" date 2025-10-28T00:00:00Z\n"
      "description \"Description\" author \"Author\"\n"
      "font A\n"
      "outline 0 \"Part\" page 1 at 0.000 5.000\n"
      "page 1 200.000 x 100.000 bleed 8.500 safe 14.000\n"
      "  node 0 document zh\n"
      "    node 1 section\n"
      "      rectangle [0.000 0.000 50.000 20.000] fill #000000 ground\n"
      "      node 2 figure alt \"six \\\"hundred\\\"\"\n"
      "        text \"633\" A 12.000 #000000 at 20.000 29.600 in [20.000 20.000 18.000 12.000] "
      "content\n"
      "      line 20.000 40.000 to 60.000 40.000 stroke #000000 width 1.000 dashes 2.000 1.000 "
      "content\n"
      "page 2 200.000 x 100.000 bleed 0.000 safe 0.000\n"
      "  node 0 document zh (continued)\n"
      "    node 1 section (continued)\n"
      "      rectangle [0.000 0.000 1.000 1.000] fill #000000 ground\n"
      "      node 3 note\n");
}

/// The line of the dump that shows a path.
std::string shown(Path path) {
  Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 0, 0);
  builder.add(Shape{.path = std::move(path), .fill = base::Colour{}, .stroke = {}}, Layer::ground);
  const std::string text = dump_text(builder.take());
  const auto start = text.rfind("\n    ") + 5;
  return text.substr(start, text.find(" fill") - start);
}

BOOST_AUTO_TEST_CASE(plain_outlines_have_names_whatever_their_last_bits) {
  BOOST_TEST(shown(rectangle({0.1, 0.2, 0.7, 0.1})) == "rectangle [0.100 0.200 0.700 0.100]");
  BOOST_TEST(shown(rounded_rectangle({0.1, 0.2, 30, 20}, 5)) ==
             "rectangle [0.100 0.200 30.000 20.000] rounded 5.000");
  BOOST_TEST(shown(rounded_rectangle({0, 0, 30, 20}, 10)) ==
             "rectangle [0.000 0.000 30.000 20.000] rounded 10.000");
  BOOST_TEST(shown(line({1, 2}, {3, 4})) == "line 1.000 2.000 to 3.000 4.000");
  BOOST_TEST(shown(circle({5, 5}, 5)).starts_with("path M 5.000 0.000 C "));
}

BOOST_AUTO_TEST_CASE(json_has_sorted_keys_and_escapes) {
  const std::string json = dump_json(sample());
  BOOST_TEST(json.starts_with("{\"fonts\": [\"A\"], \"metadata\": {\"author\": \"Author\", "));
  BOOST_TEST(json.find("\"alt\": \"six \\\"hundred\\\"\"") != std::string::npos);
  BOOST_TEST(json.find("\"dashes\": [2.000, 1.000]") != std::string::npos);
  BOOST_TEST(json.find("/a.ttf") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(control_characters_never_reach_json) {
  Metadata metadata = samples::metadata();
  metadata.title = "a\tb\x01";
  BOOST_TEST(dump_json(Builder(metadata).take()).find("a\\u0009b\\u0001") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_path_is_written_as_in_svg) {
  const Path path = {
      {.kind = Segment::Kind::move, .to = {1, 2}, .control1 = {}, .control2 = {}},
      {.kind = Segment::Kind::curve, .to = {7, 8}, .control1 = {3, 4}, .control2 = {5, 6}},
      {.kind = Segment::Kind::close, .to = {}, .control1 = {}, .control2 = {}}};
  BOOST_TEST(path_text(path, 1) == "M 1.0 2.0 C 3.0 4.0 5.0 6.0 7.0 8.0 Z");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
