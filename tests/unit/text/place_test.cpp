#include <boost/test/unit_test.hpp>
#include <cmath>

#include "samples.h"
#include "scene/builder.h"
#include "scene/verifier.h"

namespace tubiao::text::test {

BOOST_AUTO_TEST_CASE(paragraphs_become_texts_of_a_sound_scene) {
  for (const Sample& sample : samples()) {
    Setter setter;
    Measure measure;
    measure.width = 150;
    measure.align = Align::justify;
    const Composed set = setter.shaper.set(run_of(sample.language, sample.text), measure);
    scene::Builder builder({.title = "t",
                            .description = {},
                            .author = {},
                            .languages = {"zh"},
                            .date = {},
                            .id = "t"});
    builder.begin_page({400, 400}, 0, 0);
    place(set, {40, 30}, builder);
    const scene::Scene scene = builder.take();
    BOOST_TEST(scene.fonts.size() <= 2);
    BOOST_REQUIRE(scene.pages.size() == 1);

    std::string all;
    for (const scene::Item& item : scene.pages[0].items) {
      all += std::get<scene::Text>(item.content).utf8;
      BOOST_TEST(item.bounds.x >= 40 - 1e-9);
      BOOST_TEST(item.bounds.right() <= 190 + 1e-3);
      BOOST_TEST((item.layer == scene::Layer::content));
    }
    BOOST_TEST(without_soft_hyphens(all) == sample.text);
    const auto& first = std::get<scene::Text>(scene.pages[0].items[0].content);
    BOOST_TEST(std::abs(first.glyphs[0].y - 38.8) < 1e-9);
    BOOST_TEST(first.glyphs[0].x <= 40);

    diag::Diagnostics diagnostics;
    BOOST_TEST(scene::verify(scene, diagnostics));
    for (const auto& found : diagnostics.all()) BOOST_TEST_MESSAGE(found.message);
  }
}

}  // namespace tubiao::text::test
