#include <boost/test/unit_test.hpp>
#include <string>

#include "finish/finish.h"
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

std::string finished(const scene::Scene& scene) {
  render::FontCache fonts;
  return finish::finish_svg(render::render_svg(scene, 0, fonts), scene, 0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(xmllint_finds_no_fault) {
  const Folder folder;
  const Outcome lint = run("xmllint --noout " + folder.write("page.svg", finished(page())));
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
      "<!DOCTYPE html [<!ATTLIST symbol id ID #IMPLIED><!ATTLIST title id ID #IMPLIED>"
      "<!ATTLIST clipPath id ID #IMPLIED><!ATTLIST image id ID #IMPLIED>]>";
  const auto lint = [&](const std::string& body) {
    return run("xmllint --valid --noout " +
               folder.write("page.xhtml", declaration + "<html>" + body + "</html>"));
  };
  BOOST_TEST(!lint(finished(one) + finished(other)).has("already defined"));
  BOOST_TEST(lint(finished(one) + finished(one)).has("already defined"));  // The check can fail.
}

BOOST_AUTO_TEST_CASE(librsvg_draws_what_we_draw) {
  const scene::Scene scene = page();
  const Folder folder;
  const std::string path = folder.write("page.svg", finished(scene));
  const Outcome drawn =
      run("rsvg-convert --dpi-x 144 --dpi-y 144 --output " + folder.path("page.png") + " " + path);
  BOOST_TEST(drawn.status == 0, drawn.all());
  render::FontCache fonts;
  BOOST_TEST(difference(render::render_png(scene, 0, 144, fonts), folder.read("page.png")) < 0.002);
}

BOOST_AUTO_TEST_CASE(finishing_changes_nothing_that_is_seen) {
  const scene::Scene scene = page();
  render::FontCache fonts;
  const std::string raw = render::render_svg(scene, 0, fonts);
  const Folder folder;
  folder.write("raw.svg", raw);
  folder.write("finished.svg", finish::finish_svg(raw, scene, 0));
  for (const char* name : {"raw", "finished"}) {
    const std::string path = folder.path(name);
    run("rsvg-convert --dpi-x 144 --dpi-y 144 --output " + path + ".png " + path + ".svg");
  }
  BOOST_TEST(difference(folder.read("raw.png"), folder.read("finished.png")) < 0.002);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
