#include "picture/bitmap.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace tubiao::picture {
namespace {

using namespace std::string_literals;

std::string big_endian(unsigned value, int bytes) {
  std::string text;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    text += static_cast<char>(value >> shift & 255);
  }
  return text;
}

std::string chunk(const std::string& type, const std::string& content) {
  return big_endian(static_cast<unsigned>(content.size()), 4) + type + content + "CRC!";
}

/// A PNG file without pixels worth speaking of.
std::string png(unsigned width, unsigned height) {
  return "\x89PNG\r\n\x1A\n"s +
         chunk("IHDR", big_endian(width, 4) + big_endian(height, 4) + "\x08\x02\0\0\0"s) +
         chunk("IDAT", "pixels") + chunk("IEND", "");
}

/// A JPEG file up to its frame header.
std::string jpeg(unsigned width, unsigned height, char components = 3, char marker = '\xC0',
                 char precision = 8) {
  const std::string application = "\xFF\xE0"s + big_endian(6, 2) + "JFIF";
  return "\xFF\xD8"s + application + "\xFF"s + marker + big_endian(17, 2) + precision +
         big_endian(height, 2) + big_endian(width, 2) + components + std::string(9, '\0');
}

std::string fault_of(Result<BitmapHeader> result) {
  return result ? "none" : result.fault().message;
}

bool mentions(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bitmap)

BOOST_AUTO_TEST_CASE(the_kind_shows_in_the_first_bytes) {
  BOOST_TEST(is_png(png(1, 1)));
  BOOST_TEST(is_jpeg(jpeg(1, 1)));
  BOOST_TEST(!is_png(jpeg(1, 1)));
  BOOST_TEST(!is_jpeg(""));
}

BOOST_AUTO_TEST_CASE(the_header_tells_the_size) {
  auto of_png = read_png_header(png(4000, 3000));
  BOOST_REQUIRE(of_png);
  BOOST_TEST(of_png->width == 4000);
  BOOST_TEST(of_png->height == 3000);
  auto of_jpeg = read_jpeg_header(jpeg(640, 480));
  BOOST_REQUIRE(of_jpeg);
  BOOST_TEST(of_jpeg->width == 640);
  BOOST_TEST(of_jpeg->height == 480);
}

BOOST_AUTO_TEST_CASE(the_limit_on_pixels_is_hit_exactly) {
  BOOST_TEST(fault_of(read_png_header(png(10'000, 10'000))) == "none");
  BOOST_TEST(mentions(fault_of(read_png_header(png(10'000, 10'001))), "100 million"));
  BOOST_TEST(mentions(fault_of(read_png_header(png(0xFFFFFFFF, 0xFFFFFFFF))), "100 million"));
  BOOST_TEST(mentions(fault_of(read_jpeg_header(jpeg(65'000, 65'000))), "100 million"));
}

BOOST_AUTO_TEST_CASE(pictures_without_pixels_are_refused) {
  BOOST_TEST(mentions(fault_of(read_png_header(png(0, 5))), "no pixels"));
  BOOST_TEST(mentions(fault_of(read_jpeg_header(jpeg(5, 0))), "no pixels"));
}

BOOST_AUTO_TEST_CASE(every_cut_of_a_file_is_refused) {
  const std::string whole_png = png(2, 2);
  for (std::size_t length = 8; length < whole_png.size() - 4; ++length) {
    BOOST_TEST(fault_of(read_png_header(whole_png.substr(0, length))) != "none");
  }
  const std::string whole_jpeg = jpeg(2, 2);
  for (std::size_t length = 3; length < whole_jpeg.size() - 9; ++length) {
    BOOST_TEST(fault_of(read_jpeg_header(whole_jpeg.substr(0, length))) != "none");
  }
}

BOOST_AUTO_TEST_CASE(kinds_of_jpeg_that_print_wrongly_are_refused) {
  BOOST_TEST(fault_of(read_jpeg_header(jpeg(2, 2, 1))) == "none");
  BOOST_TEST(fault_of(read_jpeg_header(jpeg(2, 2, 3, '\xC2'))) == "none");
  BOOST_TEST(mentions(fault_of(read_jpeg_header(jpeg(2, 2, 4))), "CMYK"));
  BOOST_TEST(mentions(fault_of(read_jpeg_header(jpeg(2, 2, 2))), "2 channels"));
  BOOST_TEST(mentions(fault_of(read_jpeg_header(jpeg(2, 2, 3, '\xC3'))), "kind of JPEG"));
  BOOST_TEST(mentions(fault_of(read_jpeg_header(jpeg(2, 2, 3, '\xC1', 12))), "8 bits"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::picture
