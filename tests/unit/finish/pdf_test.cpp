#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "finish/finish.h"
#include "pictures.h"
#include "render/render.h"
#include "samples.h"

namespace tubiao::finish {
namespace {

std::string finished(const scene::Scene& scene, render::FontCache& fonts) {
  return finish_pdf(render::render_pdf(scene, fonts), scene);
}

std::string finished(const scene::Scene& scene) {
  render::FontCache fonts;
  return finished(scene, fonts);
}

bool has(const std::string& pdf, const std::string& part) {
  return pdf.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf)

BOOST_AUTO_TEST_CASE(the_catalog_tells_language_and_title) {
  const std::string pdf = finished(samples::poster());
  BOOST_TEST(has(pdf, "/Lang (zh)"));
  BOOST_TEST(has(pdf, "/DisplayDocTitle true"));
}

BOOST_AUTO_TEST_CASE(a_bleed_brings_boxes) {
  const std::string pdf = finished(samples::poster());
  BOOST_TEST(has(pdf, "/BleedBox [ 0 0 417 317 ]"));
  BOOST_TEST(has(pdf, "/TrimBox [ 8.5 8.5 408.5 308.5 ]"));
  BOOST_TEST(!has(finished(samples::chart(5)), "/TrimBox"));
}

BOOST_AUTO_TEST_CASE(pictures_are_not_compressed_anew) {
  const std::string jpeg = samples::plain_jpeg(16, 6, {200, 16, 46});
  scene::Builder builder(samples::metadata());
  builder.begin_page({100, 50}, 0, 0);
  builder.add(samples::picture(scene::Picture::Format::jpeg, jpeg, 16, 6, {10, 10, 80, 30}));
  BOOST_TEST(has(finished(builder.take()), jpeg));
}

BOOST_AUTO_TEST_CASE(the_same_scene_gives_the_same_bytes_alone_and_in_a_batch_in_any_order) {
  std::vector<scene::Scene> scenes;
  for (const int number : {7, 42, 345, 1680, 99}) scenes.push_back(samples::chart(number));
  scenes.push_back(samples::poster());
  std::vector<std::string> alone;
  for (const scene::Scene& scene : scenes) alone.push_back(finished(scene));

  std::vector<std::size_t> order = {0, 1, 2, 3, 4, 5};
  for (const bool announced : {false, true}) {
    for (int round = 0; round < 3; ++round) {
      render::FontCache fonts;
      if (announced) {
        std::vector<const scene::Scene*> all;
        for (const scene::Scene& scene : scenes) all.push_back(&scene);
        fonts.announce(all);
      }
      for (const std::size_t index : order) {
        BOOST_TEST((finished(scenes[index], fonts) == alone[index]),
                   "document " << index << " differs in round " << round);
      }
      std::rotate(order.begin(), order.begin() + 2, order.end());
      std::reverse(order.begin(), order.begin() + 3);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_pdf_is_refused) {
  const scene::Scene scene = samples::chart(5);
  BOOST_CHECK_THROW(finish_pdf("%PDF-1.5 nothing", scene), FinishError);
  render::FontCache fonts;
  const std::string pdf = render::render_pdf(scene, fonts);
  BOOST_CHECK_THROW(finish_pdf(pdf.substr(0, pdf.size() / 2), scene), FinishError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::finish
