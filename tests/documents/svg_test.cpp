#include <boost/test/unit_test.hpp>
#include <string>

#include "folder.h"
#include "pictures.h"
#include "pixels.h"
#include "process.h"
#include "render/render.h"
#include "samples.h"

namespace tubiao::documents {
namespace {

using test::difference;
using test::Folder;
using test::Outcome;
using test::run;

/// Text, transparency, dashes, a hatch and a picture.
scene::Scene page() {
  scene::Scene scene = samples::poster();
  const base::Colour red = {200, 16, 46};
  scene::Builder builder(samples::metadata());
  builder.begin_page({10, 10}, 0, 0);
  builder.add(samples::picture(scene::Picture::Format::png, samples::plain_png(16, 8, red), 16, 8,
                               {300, 200, 80, 40}));
  scene.pages[0].items.push_back(builder.take().pages[0].items[0]);
  return scene;
}

std::string drawn(const scene::Scene& scene) {
  render::FontCache fonts;
  return render::render_svg(scene, 0, fonts);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(xmllint_finds_no_fault) {
  const Folder folder;
  const Outcome lint = run("xmllint --noout " + folder.write("page.svg", drawn(page())));
  BOOST_TEST(lint.status == 0, lint.all());
  BOOST_TEST(lint.all().empty(), lint.all());
}

BOOST_AUTO_TEST_CASE(two_documents_in_one_page_are_valid_xml_with_distinct_ids) {
  scene::Scene one = page();
  scene::Scene other = page();
  one.metadata.id = "one";
  other.metadata.id = "other";
  const Folder folder;
  // With this declaration, xmllint checks that ids are unique.
  const std::string declaration =
      "<!DOCTYPE html [<!ATTLIST path id ID #IMPLIED><!ATTLIST title id ID #IMPLIED>"
      "<!ATTLIST clipPath id ID #IMPLIED><!ATTLIST image id ID #IMPLIED>]>";
  const auto lint = [&](const std::string& body) {
    return run("xmllint --valid --noout " +
               folder.write("page.xhtml", declaration + "<html>" + body + "</html>"));
  };
  BOOST_TEST(!lint(drawn(one) + drawn(other)).has("already defined"));
  BOOST_TEST(lint(drawn(one) + drawn(one)).has("already defined"));  // The check can fail.
}

BOOST_AUTO_TEST_CASE(librsvg_draws_what_we_draw) {
  const scene::Scene scene = page();
  const Folder folder;
  const std::string path = folder.write("page.svg", drawn(scene));
  const Outcome shown =
      run("rsvg-convert --dpi-x 144 --dpi-y 144 --output " + folder.path("page.png") + " " + path);
  BOOST_TEST(shown.status == 0, shown.all());
  render::FontCache fonts;
  BOOST_TEST(difference(render::render_png(scene, 0, 144, fonts), folder.read("page.png")) < 0.002);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
