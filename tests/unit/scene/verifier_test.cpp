#include "scene/verifier.h"

#include <boost/test/unit_test.hpp>
#include <functional>
#include <limits>

#include "base/limits.h"
#include "samples.h"

namespace tubiao::scene {
namespace {

/// The messages about a page of 200 × 100 points, bleed 8, safe zone 10, that `draw` fills.
std::vector<std::string> findings(const std::function<void(Builder&)>& draw,
                                  const std::function<void(Scene&)>& spoil = {}) {
  Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 8, 10);
  draw(builder);
  Scene scene = builder.take();
  if (spoil) spoil(scene);
  diag::Diagnostics diagnostics;
  const bool sound = verify(scene, diagnostics);
  BOOST_TEST(sound == diagnostics.all().empty());
  std::vector<std::string> messages;
  for (const diag::Diagnostic& diagnostic : diagnostics.all())
    messages.push_back(diagnostic.message);
  return messages;
}

bool mentions(const std::vector<std::string>& messages, const std::string& part) {
  return messages.size() == 1 && messages.front().find(part) != std::string::npos;
}

void one_text(Builder& builder) {
  samples::add_text(builder, "abcd", {20, 20});
}

Text& text_of(Scene& scene) {
  return std::get<Text>(scene.pages.at(0).items.at(0).content);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(verifier)

BOOST_AUTO_TEST_CASE(a_sound_scene_passes) {
  BOOST_TEST(findings([](Builder& builder) {
               builder.add(samples::block({-8, -8, 216, 116}), Layer::ground);
               one_text(builder);
               samples::add_text(builder, "efgh", {40, 20});  // Touches the first one.
               builder.outline("Part", 0, {0, 0});
             }).empty());
}

BOOST_AUTO_TEST_CASE(what_is_not_finite_never_reaches_a_backend) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  BOOST_TEST(mentions(findings(one_text, [&](Scene& scene) { text_of(scene).glyphs[1].x = nan; }),
                      "glyph outside its box"));
  BOOST_TEST(
      mentions(findings(one_text, [&](Scene& scene) { text_of(scene).size = nan; }), "size"));
  BOOST_TEST(mentions(findings([&](Builder& builder) {
                        builder.add(samples::block({nan, 0, 1, 1}), Layer::ground);
                      }),
                      "bounds"));
  BOOST_TEST(mentions(findings(
                          [](Builder& builder) {
                            builder.add(samples::block({0, 0, 1, 1}), Layer::ground);
                          },
                          [&](Scene& scene) {
                            auto& shape = std::get<Shape>(scene.pages[0].items[0].content);
                            shape.path[1].to.y = nan;
                          }),
                      "a point that is not finite"));
}

BOOST_AUTO_TEST_CASE(coordinates_end_at_the_limit) {
  const auto far = [](double distance) {
    return [distance](Builder& builder) {
      Shape shape = samples::block({0, 0, 1, 1});
      builder.add(shape, Layer::ground);
      shape.path[1].to.x = distance;
      builder.outline("Far", 0, {distance, 0});
    };
  };
  BOOST_TEST(findings(far(base::limits::coordinate)).empty());
  BOOST_TEST(mentions(findings(far(base::limits::coordinate + 1)), "has no place"));
}

BOOST_AUTO_TEST_CASE(shapes_may_reach_into_the_bleed_but_not_beyond) {
  const auto block = [](double x) {
    return [x](Builder& builder) { builder.add(samples::block({x, 0, 20, 20}), Layer::ground); };
  };
  BOOST_TEST(findings(block(-8.005)).empty());
  BOOST_TEST(mentions(findings(block(-8 - base::millimetres(1.5))), "1.50 mm beyond the bleed"));
}

BOOST_AUTO_TEST_CASE(texts_keep_to_the_safe_zone) {
  BOOST_TEST(mentions(findings([](Builder& builder) {
                        samples::add_text(builder, "abcd", {10 - base::millimetres(2), 20});
                      }),
                      "text “abcd” of document reaches 2.00 mm beyond the safe zone"));
}

BOOST_AUTO_TEST_CASE(contents_do_not_overlap) {
  const auto second_at = [](double x) {
    return [x](Builder& builder) {
      one_text(builder);  // 20…40
      const NodeScope label(builder, samples::node(Role::label));
      samples::add_text(builder, "efgh", {x, 20});
    };
  };
  BOOST_TEST(findings(second_at(39.995)).empty());
  BOOST_TEST(mentions(findings(second_at(40 - base::millimetres(1))),
                      "text “efgh” of label overlaps text “abcd” of document by 1.00 mm"));
}

BOOST_AUTO_TEST_CASE(the_ground_lies_under_everything) {
  BOOST_TEST(findings([](Builder& builder) {
               builder.add(samples::block({0, 0, 100, 100}), Layer::ground);
               builder.add(samples::block({0, 0, 100, 100}), Layer::ground);
               one_text(builder);
             }).empty());
}

BOOST_AUTO_TEST_CASE(pieces_of_one_line_may_touch_and_lines_need_only_their_em_boxes) {
  const auto second_at = [](base::Point at) {
    return [at](Builder& builder) {
      one_text(builder);
      const FontId font = builder.font({.file = "/a.ttf", .face_index = 0, .postscript_name = "A"});
      base::Rect high = samples::text_box("efgh", at, 10);
      high.y -= 3;
      high.height += 6;
      builder.add(samples::text(font, "efgh", at, 10), high);
    };
  };
  BOOST_TEST(findings(second_at({35, 20})).empty());
  BOOST_TEST(findings(second_at({20, 30})).empty());
  BOOST_TEST(findings(second_at({20, 28})).size() == 1u);
}

BOOST_AUTO_TEST_CASE(many_findings_are_counted_not_listed) {
  const auto messages = findings([](Builder& builder) {
    for (int index = 0; index < 30; ++index) {
      builder.add(samples::block({-50, 0, 20, 20}), Layer::ground);
    }
  });
  BOOST_TEST(messages.size() == 21u);
  BOOST_TEST(messages.back() == "10 more findings of this kind");
}

BOOST_AUTO_TEST_CASE(clusters_cover_their_text_and_glyphs) {
  const auto spoilt = [](const std::function<void(Text&)>& change) {
    return findings(one_text, [&](Scene& scene) { change(text_of(scene)); });
  };
  BOOST_TEST(mentions(spoilt([](Text& text) { text.clusters.pop_back(); }), "its characters"));
  BOOST_TEST(mentions(spoilt([](Text& text) { text.clusters[0].glyphs = 2; }), "its glyphs"));
  BOOST_TEST(mentions(spoilt([](Text& text) { text.clusters[0] = {0, 0}; }), "empty cluster"));
  BOOST_TEST(mentions(spoilt([](Text& text) {
                        text.utf8 =
                            "a\xFF"
                            "cd";
                      }),
                      "not UTF-8"));
  BOOST_TEST(mentions(spoilt([](Text& text) { text.utf8 = "新c"; }), "inside a character"));
}

BOOST_AUTO_TEST_CASE(references_exist) {
  BOOST_TEST(mentions(findings(one_text, [](Scene& scene) { text_of(scene).font = 7; }), "font"));
  BOOST_TEST(mentions(findings(one_text, [](Scene& scene) { scene.pages[0].items[0].node = 9; }),
                      "node that does not exist"));
  BOOST_TEST(mentions(
      findings(
          [](Builder& builder) { const NodeScope scope(builder, samples::node(Role::section)); },
          [](Scene& scene) { scene.nodes[1].parent = 1; }),
      "no parent before it"));
}

BOOST_AUTO_TEST_CASE(charts_and_pictures_need_words_figures_words_or_text) {
  const auto empty_node = [](Role role, const std::string& alt) {
    return
        [role, alt](Builder& builder) { const NodeScope scope(builder, samples::node(role, alt)); };
  };
  BOOST_TEST(mentions(findings(empty_node(Role::chart, "")), "chart has no words"));
  BOOST_TEST(mentions(findings(empty_node(Role::picture, "")), "picture has no words"));
  BOOST_TEST(mentions(findings(empty_node(Role::figure, "")), "figure has no words"));
  BOOST_TEST(findings(empty_node(Role::chart, "Growth")).empty());
  BOOST_TEST(findings([](Builder& builder) {
               const NodeScope figure(builder, samples::node(Role::figure));
               const NodeScope label(builder, samples::node(Role::label));
               one_text(builder);
             }).empty());
}

BOOST_AUTO_TEST_CASE(strokes_and_hatches_can_be_drawn) {
  const auto shape = [](const std::function<void(Shape&)>& change) {
    return findings([&](Builder& builder) {
      Shape block = samples::block({20, 20, 20, 20});
      block.stroke = Stroke{};
      change(block);
      builder.add(block, Layer::ground);
    });
  };
  BOOST_TEST(shape([](Shape&) {}).empty());
  BOOST_TEST(mentions(shape([](Shape& block) { block.stroke->width = 0; }), "stroke"));
  BOOST_TEST(mentions(shape([](Shape& block) { block.stroke->dashes = {0, 0}; }), "dashes"));
  BOOST_TEST(mentions(
      shape([](Shape& block) { block.fill = Hatch{.ground = {}, .line = {}, .pitch = 0}; }),
      "hatch"));
}

BOOST_AUTO_TEST_CASE(a_finding_points_to_the_nearest_line_of_the_layout) {
  Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 0, 0);
  {
    const NodeScope section(builder, samples::node(Role::section, "", 42));
    const NodeScope label(builder, samples::node(Role::label));
    builder.add(samples::block({500, 0, 1, 1}), Layer::ground);
  }
  diag::Diagnostics diagnostics;
  BOOST_TEST(!verify(builder.take(), diagnostics));
  BOOST_TEST(diagnostics.all().at(0).span.line == 42);
  BOOST_TEST((diagnostics.all().at(0).code == diag::Code::scene_invalid));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
