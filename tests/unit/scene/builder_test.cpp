#include "scene/builder.h"

#include <boost/test/unit_test.hpp>

#include "samples.h"

namespace tubiao::scene {

BOOST_AUTO_TEST_SUITE(builder)

BOOST_AUTO_TEST_CASE(nodes_nest_as_they_are_opened) {
  Builder builder(samples::metadata());
  const NodeId section = builder.open(samples::node(Role::section));
  const NodeId chart = builder.open(samples::node(Role::chart, "chart"));
  builder.close();
  const NodeId note = builder.open(samples::node(Role::note));
  builder.close();
  builder.close();
  const Scene scene = builder.take();
  BOOST_TEST(scene.nodes.size() == 4u);
  BOOST_TEST(scene.nodes[0].parent == -1);
  BOOST_TEST(scene.nodes[0].language == "zh");
  BOOST_TEST(scene.nodes[static_cast<std::size_t>(section)].parent == 0);
  BOOST_TEST(scene.nodes[static_cast<std::size_t>(chart)].parent == section);
  BOOST_TEST(scene.nodes[static_cast<std::size_t>(note)].parent == section);
}

BOOST_AUTO_TEST_CASE(a_scope_closes_its_node) {
  Builder builder(samples::metadata());
  { const NodeScope scope(builder, samples::node(Role::section)); }
  const NodeId after = builder.open(samples::node(Role::note));
  builder.close();
  BOOST_TEST(builder.take().nodes[static_cast<std::size_t>(after)].parent == 0);
}

BOOST_AUTO_TEST_CASE(equal_fonts_share_an_id) {
  Builder builder(samples::metadata());
  const FontId first = builder.font({.file = "/a", .face_index = 0, .postscript_name = "A"});
  const FontId other = builder.font({.file = "/a", .face_index = 1, .postscript_name = "B"});
  BOOST_TEST(first != other);
  BOOST_TEST(builder.font({.file = "/a", .face_index = 0, .postscript_name = "A"}) == first);
}

BOOST_AUTO_TEST_CASE(items_go_to_the_open_node_and_the_last_page) {
  Builder builder(samples::metadata());
  builder.begin_page({100, 100}, 0, 0);
  builder.add(samples::block({0, 0, 10, 10}), Layer::ground);
  builder.begin_page({100, 100}, 0, 0);
  const NodeId label = builder.open(samples::node(Role::label));
  samples::add_text(builder, "abc", {10, 10});
  builder.outline("Entry", 0, {0, 5});
  builder.close();
  const Scene scene = builder.take();
  BOOST_TEST(scene.pages[0].items.at(0).node == 0);
  BOOST_TEST(scene.pages[1].items.at(0).node == label);
  BOOST_TEST((scene.pages[1].items.at(0).bounds == base::Rect{10, 10, 15, 10}));
  BOOST_TEST(scene.outline.at(0).page == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
