#include <boost/test/unit_test.hpp>

#include "pictures.h"
#include "render/render.h"
#include "samples.h"
#include "xml.h"

namespace tubiao::render {
namespace {

using samples::drawn;
using samples::elements;
using Format = scene::Picture::Format;

/// A page with the pictures.
scene::Scene page(const std::vector<scene::Picture>& pictures) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 0, 0);
  for (const scene::Picture& picture : pictures) builder.add(picture);
  return builder.take();
}

std::string link(const pugi::xml_node& node) {
  return node.attribute("xlink:href").value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_picture)

BOOST_AUTO_TEST_CASE(a_picture_fills_its_frame_with_the_bytes_of_its_file) {
  // The writer passes the bytes through: what they mean, it never asks.
  for (const auto& [bytes, text] : {std::pair<std::string, std::string>{"", ""},
                                    {"f", "Zg=="},
                                    {"fo", "Zm8="},
                                    {"foo", "Zm9v"},
                                    {std::string("\0\xFF\xFE\x3E", 4), "AP/+Pg=="}}) {
    const auto document =
        samples::parse(drawn(page({samples::picture(Format::png, bytes, 8, 4, {1.5, 2, 30, 40})})));
    const auto images = elements(document, "image");
    BOOST_REQUIRE_EQUAL(images.size(), 1u);
    BOOST_TEST(link(images[0]) == "data:image/png;base64," + text);
    BOOST_TEST(images[0].attribute("x").value() == std::string("1.5"));
    BOOST_TEST(images[0].attribute("y").value() == std::string("2"));
    BOOST_TEST(images[0].attribute("width").value() == std::string("30"));
    BOOST_TEST(images[0].attribute("height").value() == std::string("40"));
    BOOST_TEST(images[0].attribute("preserveAspectRatio").value() == std::string("none"));
    BOOST_TEST(!images[0].attribute("id"));
  }
}

BOOST_AUTO_TEST_CASE(jpeg_files_are_called_so) {
  const auto document =
      samples::parse(drawn(page({samples::picture(Format::jpeg, "foo", 8, 4, {0, 0, 8, 4})})));
  BOOST_TEST(link(elements(document, "image").at(0)) == "data:image/jpeg;base64,Zm9v");
}

BOOST_AUTO_TEST_CASE(one_file_used_twice_is_embedded_once) {
  const scene::Picture first = samples::picture(Format::png, "foo", 8, 4, {1, 2, 16, 4});
  scene::Picture second = first;
  second.frame = {50, 60, 4, 4};
  const auto document = samples::parse(drawn(page({first, second})));
  const auto images = elements(document, "image");
  const auto uses = elements(document, "use");
  BOOST_REQUIRE_EQUAL(images.size(), 1u);
  BOOST_REQUIRE_EQUAL(uses.size(), 2u);
  BOOST_TEST(images[0].parent().name() == std::string("defs"));
  BOOST_TEST(images[0].attribute("width").value() == std::string("8"));
  BOOST_TEST(images[0].attribute("height").value() == std::string("4"));
  for (const auto& use : uses) {
    BOOST_TEST(link(use) == "#" + std::string(images[0].attribute("id").value()));
  }
  BOOST_TEST(uses[0].attribute("transform").value() == std::string("translate(1 2) scale(2 1)"));
  BOOST_TEST(uses[1].attribute("transform").value() == std::string("translate(50 60) scale(.5 1)"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
