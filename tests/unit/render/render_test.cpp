#include "render/render.h"

#include <boost/test/unit_test.hpp>

#include "pictures.h"
#include "samples.h"

namespace tubiao::render {
namespace {

using Format = scene::Picture::Format;

/// A page of 100 × 50 points with one picture, 10 points from every side.
scene::Scene with_picture(Format format, const std::string& bytes, int width, int height) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({100, 50}, 0, 0);
  builder.add(samples::picture(format, bytes, width, height, {10, 10, 80, 30}));
  return builder.take();
}

bool near(base::Colour one, base::Colour other) {
  return std::abs(one.red - other.red) <= 3 && std::abs(one.green - other.green) <= 3 &&
         std::abs(one.blue - other.blue) <= 3;
}

constexpr base::Colour red = {200, 16, 46};
constexpr base::Colour white = {255, 255, 255};

}  // namespace

BOOST_AUTO_TEST_SUITE(render)

BOOST_AUTO_TEST_CASE(every_output_has_its_signature) {
  const scene::Scene scene = samples::poster();
  FontCache fonts;
  BOOST_TEST(render_pdf(scene, fonts).starts_with("%PDF-1."));
  BOOST_TEST(render_svg(scene, 0, fonts).find("<svg ") != std::string::npos);
  BOOST_TEST(render_png(scene, 0, usual_dpi, fonts).starts_with("\x89PNG"));
}

BOOST_AUTO_TEST_CASE(pixels_lie_where_the_scene_put_them) {
  FontCache fonts;
  const std::string png = render_png(samples::poster(), 0, 72, fonts);
  BOOST_TEST((samples::pixel(png, 2, 2) == base::Colour{250, 245, 240}));
  BOOST_TEST((samples::pixel(png, 40, 140) == base::Colour{16, 90, 150}));
  // Half transparent red on the ground.
  BOOST_TEST(near(samples::pixel(png, 228, 140), {225, 130, 143}));
}

BOOST_AUTO_TEST_CASE(letters_stand_at_fractions_of_a_pixel) {
  FontCache fonts;
  const auto drawn_at = [&](double x) {
    scene::Builder builder(samples::metadata());
    builder.begin_page({30, 20}, 0, 0);
    samples::add_line(builder, samples::latin_font(), "I", {x, 15}, 10);
    return render_png(builder.take(), 0, 72, fonts);
  };
  BOOST_TEST((drawn_at(10) != drawn_at(10.25)));
  BOOST_TEST((drawn_at(10) != drawn_at(9.75)));
}

BOOST_AUTO_TEST_CASE(a_page_nobody_painted_is_white) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({10, 10}, 0, 0);
  FontCache fonts;
  BOOST_TEST((samples::pixel(render_png(builder.take(), 0, 72, fonts), 5, 5) == white));
}

BOOST_AUTO_TEST_CASE(dots_per_inch_scale_the_picture) {
  FontCache fonts;
  const std::string png = render_png(samples::poster(), 0, 144, fonts);
  BOOST_TEST((samples::pixel(png, 80, 280) == base::Colour{16, 90, 150}));
}

BOOST_AUTO_TEST_CASE(a_png_beyond_memory_is_refused) {
  FontCache fonts;
  BOOST_CHECK_THROW(render_png(samples::poster(), 0, 100'000, fonts), RenderError);
}

BOOST_AUTO_TEST_CASE(jpeg_files_pass_through_pdf_unchanged_and_are_decoded_for_png) {
  const std::string jpeg = samples::plain_jpeg(16, 6, red);
  const scene::Scene scene = with_picture(Format::jpeg, jpeg, 16, 6);
  FontCache fonts;
  BOOST_TEST(render_pdf(scene, fonts).find(jpeg) != std::string::npos);
  const std::string png = render_png(scene, 0, 72, fonts);
  BOOST_TEST(near(samples::pixel(png, 50, 25), red));
  BOOST_TEST(near(samples::pixel(png, 11, 11), red));
  BOOST_TEST((samples::pixel(png, 5, 25) == white));
}

BOOST_AUTO_TEST_CASE(png_files_are_drawn) {
  FontCache fonts;
  const scene::Scene scene = with_picture(Format::png, samples::plain_png(8, 3, red), 8, 3);
  const std::string png = render_png(scene, 0, 72, fonts);
  BOOST_TEST((samples::pixel(png, 10, 10) == red));
  BOOST_TEST((samples::pixel(png, 89, 39) == red));
  BOOST_TEST((samples::pixel(png, 91, 25) == white));
}

BOOST_AUTO_TEST_CASE(one_file_used_twice_is_embedded_once) {
  const std::string jpeg = samples::plain_jpeg(16, 6, red);
  scene::Picture first = samples::picture(Format::jpeg, jpeg, 16, 6, {0, 0, 20, 10});
  scene::Picture second = first;
  second.frame = {50, 0, 20, 10};
  scene::Builder builder(samples::metadata());
  builder.begin_page({100, 50}, 0, 0);
  builder.add(first);
  builder.add(second);
  FontCache fonts;
  const std::string pdf = render_pdf(builder.take(), fonts);
  BOOST_TEST(pdf.find(jpeg) == pdf.rfind(jpeg));
}

BOOST_AUTO_TEST_CASE(damaged_pictures_are_refused) {
  FontCache fonts;
  const std::string png = samples::plain_png(8, 3, red).substr(0, 40);
  const std::string jpeg = samples::plain_jpeg(16, 6, red);
  BOOST_CHECK_THROW(render_pdf(with_picture(Format::png, png, 8, 3), fonts), RenderError);
  BOOST_CHECK_THROW(render_png(with_picture(Format::jpeg, jpeg.substr(0, 20), 16, 6), 0, 72, fonts),
                    RenderError);
  BOOST_CHECK_THROW(render_png(with_picture(Format::jpeg, jpeg, 15, 6), 0, 72, fonts), RenderError);
}

BOOST_AUTO_TEST_CASE(a_font_file_that_is_gone_is_named) {
  scene::Scene scene = samples::chart(5);
  scene.fonts[0].file = "/nowhere/font.otf";
  FontCache fonts;
  const auto named = [](const RenderError& error) {
    return std::string(error.what()).find("/nowhere/font.otf") != std::string::npos;
  };
  BOOST_CHECK_EXCEPTION(render_pdf(scene, fonts), RenderError, named);
  BOOST_CHECK_EXCEPTION(render_svg(scene, 0, fonts), RenderError, named);
}

BOOST_AUTO_TEST_CASE(pixels_do_not_depend_on_what_was_drawn_before) {
  const scene::Scene scene = samples::chart(345);
  FontCache fresh;
  const std::string alone = render_png(scene, 0, 96, fresh);
  FontCache used;
  render_png(samples::poster(), 0, 96, used);
  BOOST_TEST((render_png(scene, 0, 96, used) == alone));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
