#include <boost/test/unit_test.hpp>
#include <string>

#include "render/render.h"
#include "samples.h"
#include "xml.h"

namespace tubiao::render {

using samples::colourful;
using samples::drawn;

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(who_does_not_see_it_gets_title_and_description) {
  const pugi::xml_document document = samples::parse(drawn(colourful("x")));
  const pugi::xml_node root = document.document_element();
  BOOST_TEST(root.attribute("role").value() == std::string("img"));
  BOOST_TEST(root.attribute("lang").value() == std::string("zh"));
  BOOST_TEST(root.attribute("xml:lang").value() == std::string("zh"));
  const pugi::xml_node title = root.first_child();
  const pugi::xml_node description = title.next_sibling();
  BOOST_TEST(title.name() == std::string("title"));
  BOOST_TEST(title.text().get() == samples::metadata().title);
  BOOST_TEST(root.attribute("aria-labelledby").value() ==
             std::string(title.attribute("id").value()));
  BOOST_TEST(description.name() == std::string("desc"));
  BOOST_TEST(root.attribute("aria-describedby").value() ==
             std::string(description.attribute("id").value()));
}

BOOST_AUTO_TEST_CASE(the_description_has_the_words_for_all_that_is_shown_on_the_page) {
  scene::Builder builder(samples::metadata());
  const auto add = [&](scene::Role role, const std::string& alt) {
    scene::Node node;
    node.role = role;
    node.alt = alt;
    builder.open(node);
    samples::add_line(builder, samples::latin_font(), "a", {10, 20}, 10);
  };
  builder.begin_page({200, 100}, 0, 0);
  add(scene::Role::section, "A section");
  add(scene::Role::chart, "Chart: 1, 2");
  add(scene::Role::mark, "One");  // The chart has said it.
  builder.close();
  builder.close();
  add(scene::Role::figure, "Figure: 3");
  builder.close();
  builder.begin_page({200, 100}, 0, 0);
  add(scene::Role::picture, "A river");
  builder.close();
  builder.close();  // The section goes on to the last page.
  const scene::Scene scene = builder.take();
  const auto description = [&](std::size_t page) {
    return std::string(
        samples::parse(drawn(scene, page)).document_element().child("desc").text().get());
  };
  BOOST_TEST(description(0) == "A sample\nChart: 1, 2\nFigure: 3");
  BOOST_TEST(description(1) == "A sample\nA river");
}

BOOST_AUTO_TEST_CASE(a_description_that_repeats_the_title_says_nothing) {
  scene::Scene scene = colourful("x");
  scene.metadata.description = scene.metadata.title;
  BOOST_TEST(drawn(scene).find("<desc") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_to_describe_leaves_no_empty_description) {
  scene::Scene scene = colourful("x");
  scene.metadata.description.clear();
  const std::string svg = drawn(scene);
  BOOST_TEST(svg.find("<desc") == std::string::npos);
  BOOST_TEST(svg.find("aria-describedby") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_size_is_in_millimetres_and_the_view_box_in_points) {
  const pugi::xml_document document = samples::parse(drawn(colourful("x")));
  const pugi::xml_node root = document.document_element();
  BOOST_TEST(root.attribute("width").value() == std::string("70.556mm"));
  BOOST_TEST(root.attribute("height").value() == std::string("35.278mm"));
  BOOST_TEST(root.attribute("viewBox").value() == std::string("0 0 200 100"));
}

BOOST_AUTO_TEST_CASE(there_are_no_styles_but_attributes_with_the_colours_of_the_scene) {
  const std::string svg = drawn(colourful("x"));
  BOOST_TEST(svg.find("style=") == std::string::npos);
  BOOST_TEST(svg.find("stroke=\"#105A96\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_scene_gives_the_same_bytes_whatever_came_before) {
  const std::string alone = drawn(colourful("x"));
  FontCache fonts;
  for (int number : {5, 77, 345}) render_svg(samples::chart(number), 0, fonts);
  BOOST_TEST((render_svg(colourful("x"), 0, fonts) == alone));
}

BOOST_AUTO_TEST_CASE(a_page_without_references_names_no_other_vocabulary) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({10, 10}, 0, 0);
  builder.add({.path = scene::rectangle({1, 2, 3, 4}), .fill = base::Colour{}, .stroke = {}},
              scene::Layer::ground);
  BOOST_TEST(drawn(builder.take()).find("xlink") == std::string::npos);
  BOOST_TEST(drawn(colourful("x")).find("xmlns:xlink=") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(words_of_all_kinds_stay_as_they_are) {
  scene::Scene scene = colourful("x");
  scene.metadata.title = "<b>&amp; \"A\" 'B' ]]> 新乡";
  scene.metadata.description = "</desc><script/>\n--> & <!--";
  scene.metadata.languages = {"zh\"<&>"};
  const pugi::xml_document document = samples::parse(drawn(scene));
  const pugi::xml_node root = document.document_element();
  BOOST_TEST(root.child("title").text().get() == scene.metadata.title);
  BOOST_TEST(root.child("desc").text().get() == scene.metadata.description);
  BOOST_TEST(root.attribute("lang").value() == scene.metadata.languages.front());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
