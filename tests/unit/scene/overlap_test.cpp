#include "scene/overlap.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "samples.h"

namespace tubiao::scene {

BOOST_AUTO_TEST_SUITE(overlap)

BOOST_AUTO_TEST_CASE(the_sweep_finds_what_comparing_every_pair_finds) {
  std::mt19937 random(20251028);  // Fixed: the same pages in every run.
  const auto below = [&](unsigned limit) { return static_cast<double>(random() % limit); };
  for (int round = 0; round < 50; ++round) {
    Builder builder(samples::metadata());
    builder.begin_page({1000, 1000}, 0, 0);
    for (int index = 0; index < 60; ++index) {
      const base::Rect rect = {below(100), below(100), below(20) + 1, below(20) + 1};
      builder.add(samples::block(rect), below(5) < 1 ? Layer::ground : Layer::content);
    }
    const Scene scene = builder.take();
    const std::vector<Item>& items = scene.pages[0].items;
    std::size_t expected = 0;
    for (std::size_t one = 0; one < items.size(); ++one) {
      for (std::size_t other = one + 1; other < items.size(); ++other) {
        const bool content =
            items[one].layer == Layer::content && items[other].layer == Layer::content;
        if (content && items[one].bounds.overlaps(items[other].bounds, 0.01)) ++expected;
      }
    }
    BOOST_TEST(find_overlaps(scene.pages[0], 0.01, 100000).size() == expected);
  }
}

BOOST_AUTO_TEST_CASE(no_more_are_returned_than_asked_for) {
  Builder builder(samples::metadata());
  builder.begin_page({100, 100}, 0, 0);
  for (int index = 0; index < 10; ++index)
    builder.add(samples::block({0, 0, 9, 9}), Layer::content);
  BOOST_TEST(find_overlaps(builder.take().pages[0], 0.01, 7).size() == 7u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
