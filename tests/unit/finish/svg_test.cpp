#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>
#include <set>
#include <string>

#include "finish/finish.h"
#include "pictures.h"
#include "render/render.h"
#include "samples.h"

namespace tubiao::finish {
namespace {

std::string finished(const scene::Scene& scene, std::size_t page = 0) {
  render::FontCache fonts;
  return finish_svg(render::render_svg(scene, page, fonts), scene, page);
}

/// The ids and the references of an SVG.
struct Names {
  std::set<std::string> ids;
  std::set<std::string> references;
};

void collect(pugi::xml_node element, Names& names) {
  for (const pugi::xml_attribute& attribute : element.attributes()) {
    const std::string name = attribute.name();
    const std::string value = attribute.value();
    if (name == "id")
      BOOST_TEST(names.ids.insert(value).second, "the id " << value << " is not unique");
    if (name == "xlink:href" && value.starts_with('#')) names.references.insert(value.substr(1));
    if (value.starts_with("url(#")) names.references.insert(value.substr(5, value.size() - 6));
  }
  for (const pugi::xml_node& child : element.children()) collect(child, names);
}

pugi::xml_document parse(const std::string& svg) {
  pugi::xml_document document;
  BOOST_REQUIRE(document.load_string(svg.c_str()));
  return document;
}

Names names_of(const std::string& svg) {
  Names names;
  collect(parse(svg).document_element(), names);
  return names;
}

/// A page with whatever makes ids: glyphs, a clip, a picture used twice.
scene::Scene colourful(const std::string& id) {
  scene::Metadata metadata = samples::metadata();
  metadata.id = id;
  scene::Builder builder(metadata);
  builder.begin_page({200, 100}, 0, 0);
  samples::add_line(builder, samples::latin_font(), "Length", {10, 20}, 10);
  builder.add({.path = scene::rectangle({10, 60, 40, 30}),
               .fill = scene::Hatch{.ground = {255, 255, 255}, .line = {16, 90, 150}},
               .stroke = {}},
              scene::Layer::ground);
  const std::string png = samples::plain_png(4, 4, {200, 16, 46});
  scene::Picture picture =
      samples::picture(scene::Picture::Format::png, png, 4, 4, {100, 10, 20, 20});
  builder.add(picture);
  picture.frame = {150, 10, 20, 20};
  builder.add(picture);
  return builder.take();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(ids_bear_the_name_of_the_document_and_every_reference_has_its_id) {
  const Names names = names_of(finished(colourful("xinxiang")));
  BOOST_TEST(names.references.size() > 6u);
  for (const std::string& id : names.ids) BOOST_TEST(id.starts_with("xinxiang-zh-en-"));
  for (const std::string& reference : names.references) BOOST_TEST(names.ids.contains(reference));
  // Title and description are referred to by attributes of their own.
  BOOST_TEST(names.ids.size() == names.references.size() + 2);
}

BOOST_AUTO_TEST_CASE(documents_can_share_a_page) {
  const Names one = names_of(finished(colourful("one")));
  const Names other = names_of(finished(colourful("other")));
  for (const std::string& id : one.ids) BOOST_TEST(!other.ids.contains(id));
}

BOOST_AUTO_TEST_CASE(pages_of_one_document_can_share_a_page) {
  scene::Scene scene = colourful("book");
  scene.pages.push_back(scene.pages[0]);
  BOOST_TEST(names_of(finished(scene, 0)).ids.contains("book-zh-en-page1-1"));
  BOOST_TEST(names_of(finished(scene, 1)).ids.contains("book-zh-en-page2-1"));
}

BOOST_AUTO_TEST_CASE(editions_of_one_document_can_share_a_page) {
  scene::Scene scene = colourful("book");
  scene.metadata.languages = {"en"};
  BOOST_TEST(names_of(finished(scene)).ids.contains("book-en-1"));
}

BOOST_AUTO_TEST_CASE(ids_are_names_of_xml_whatever_the_document_is_called) {
  BOOST_TEST(names_of(finished(colourful("14th plan_a"))).ids.contains("_14th-plan-a-zh-en-1"));
  BOOST_TEST(names_of(finished(colourful("五年"))).ids.contains("五年-zh-en-1"));
}

BOOST_AUTO_TEST_CASE(who_does_not_see_it_gets_title_and_description) {
  const pugi::xml_document document = parse(finished(colourful("x")));
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
    return std::string(parse(finished(scene, page)).document_element().child("desc").text().get());
  };
  BOOST_TEST(description(0) == "A sample\nChart: 1, 2\nFigure: 3");
  BOOST_TEST(description(1) == "A sample\nA river");
}

BOOST_AUTO_TEST_CASE(a_description_that_repeats_the_title_says_nothing) {
  scene::Scene scene = colourful("x");
  scene.metadata.description = scene.metadata.title;
  BOOST_TEST(finished(scene).find("<desc") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_to_describe_leaves_no_empty_description) {
  scene::Scene scene = colourful("x");
  scene.metadata.description.clear();
  const std::string svg = finished(scene);
  BOOST_TEST(svg.find("<desc") == std::string::npos);
  BOOST_TEST(svg.find("aria-describedby") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_size_is_in_millimetres_and_the_view_box_in_points) {
  const pugi::xml_document document = parse(finished(colourful("x")));
  const pugi::xml_node root = document.document_element();
  BOOST_TEST(root.attribute("width").value() == std::string("70.556mm"));
  BOOST_TEST(root.attribute("height").value() == std::string("35.278mm"));
  BOOST_TEST(root.attribute("viewBox").value() == std::string("0 0 200 100"));
}

BOOST_AUTO_TEST_CASE(styles_become_attributes_with_the_colours_of_the_scene) {
  const std::string svg = finished(colourful("x"));
  BOOST_TEST(svg.find("style=") == std::string::npos);
  BOOST_TEST(svg.find("stroke=\"#105A96\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_scene_gives_the_same_bytes_whatever_came_before) {
  const std::string alone = finished(colourful("x"));
  render::FontCache fonts;
  for (int number : {5, 77, 345}) render::render_svg(samples::chart(number), 0, fonts);
  const scene::Scene scene = colourful("x");
  BOOST_TEST((finish_svg(render::render_svg(scene, 0, fonts), scene, 0) == alone));
}

BOOST_AUTO_TEST_CASE(what_is_no_svg_is_refused) {
  BOOST_CHECK_THROW(finish_svg("<svg", colourful("x"), 0), FinishError);
  BOOST_CHECK_THROW(finish_svg("<html/>", colourful("x"), 0), FinishError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::finish
