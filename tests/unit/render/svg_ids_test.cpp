#include <boost/test/unit_test.hpp>
#include <set>
#include <string>

#include "samples.h"
#include "xml.h"

namespace tubiao::render {
namespace {

using samples::drawn;

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

Names names_of(const std::string& svg) {
  Names names;
  collect(samples::parse(svg).document_element(), names);
  return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_ids)

BOOST_AUTO_TEST_CASE(ids_bear_the_name_of_the_document_and_every_reference_has_its_id) {
  const Names names = names_of(drawn(samples::colourful("xinxiang")));
  BOOST_TEST(names.references.size() > 6u);
  for (const std::string& id : names.ids) BOOST_TEST(id.starts_with("xinxiang-zh-en-"));
  for (const std::string& reference : names.references) BOOST_TEST(names.ids.contains(reference));
  // Title and description are referred to by attributes of their own.
  BOOST_TEST(names.ids.size() == names.references.size() + 2);
}

BOOST_AUTO_TEST_CASE(documents_can_share_a_page) {
  const Names one = names_of(drawn(samples::colourful("one")));
  const Names other = names_of(drawn(samples::colourful("other")));
  for (const std::string& id : one.ids) BOOST_TEST(!other.ids.contains(id));
}

BOOST_AUTO_TEST_CASE(pages_of_one_document_can_share_a_page) {
  scene::Scene scene = samples::colourful("book");
  scene.pages.push_back(scene.pages[0]);
  BOOST_TEST(names_of(drawn(scene, 0)).ids.contains("book-zh-en-page1-1"));
  BOOST_TEST(names_of(drawn(scene, 1)).ids.contains("book-zh-en-page2-1"));
}

BOOST_AUTO_TEST_CASE(editions_of_one_document_can_share_a_page) {
  scene::Scene scene = samples::colourful("book");
  scene.metadata.languages = {"en"};
  BOOST_TEST(names_of(drawn(scene)).ids.contains("book-en-1"));
}

BOOST_AUTO_TEST_CASE(ids_are_names_of_xml_whatever_the_document_is_called) {
  BOOST_TEST(
      names_of(drawn(samples::colourful("14th plan_a"))).ids.contains("_14th-plan-a-zh-en-1"));
  BOOST_TEST(names_of(drawn(samples::colourful("五年"))).ids.contains("五年-zh-en-1"));
}

BOOST_AUTO_TEST_CASE(they_are_numbered_in_the_order_of_the_document) {
  const std::string svg = drawn(samples::colourful("x"));
  int number = 0;
  for (std::size_t at = svg.find(" id=\"x-zh-en-"); at != std::string::npos;
       at = svg.find(" id=\"x-zh-en-", at + 1)) {
    if (std::isdigit(static_cast<unsigned char>(svg[at + 13])) == 0) continue;
    BOOST_TEST(svg.substr(at).starts_with(" id=\"x-zh-en-" + std::to_string(++number) + "\""));
  }
  BOOST_TEST(number > 6);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
