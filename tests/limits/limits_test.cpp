// Every limit of src/base/limits.h: what lies just inside works, what lies just beyond is told.
#include "base/limits.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "base/decimal.h"
#include "diag/printer.h"
#include "picture/picture.h"
#include "render/render.h"
#include "scene/builder.h"
#include "scene/verifier.h"
#include "stages.h"
#include "toml/reader.h"

namespace tubiao::limits {
namespace {

namespace limit = base::limits;
using namespace std::string_literals;

test::Stages& stages() {
  static test::Stages made(std::filesystem::path(TUBIAO_PROJECT_ROOT) / "share");
  return made;
}

std::string repeated(const std::string& part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

void check_inside(const test::Answer& answer) {
  BOOST_TEST(answer.result, answer.said.substr(0, 1000));
}

void check_beyond(const test::Answer& answer, const std::string& said) {
  BOOST_TEST(!answer.result);
  BOOST_TEST(answer.has(said), answer.said.substr(0, 1000));
}

/// A layout of blocks on a page as high as they need.
std::string layout_of(const std::string& blocks,
                      const std::string& page = "size = \"A3\"\nmargin = \"10mm\"") {
  return "[document]\ntitle = { zh = \"交通\", en = \"Transport\" }\ndata = \"data/city.toml\"\n" +
         ("[page]\n" + page + "\n") + blocks;
}

const std::string figure = "[[block]]\nkind = \"figure\"\nindicator = \"motorways\"\n";

/// What is said about a TOML text.
std::string said_of(const std::string& text) {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  toml::parse({sources, diagnostics}, "x.toml", text);
  return diag::print_text(diagnostics, sources, diag::Colours::off);
}

/// What is said about a file of so many zero bytes, read as a TOML file or as a picture.
std::string said_of_toml_file(std::size_t bytes) {
  const test::Folder folder;
  std::filesystem::resize_file(folder.write("x.toml", ""), bytes);
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  toml::read_file({sources, diagnostics}, folder.path() / "x.toml", "x.toml");
  return diag::print_text(diagnostics, sources, diag::Colours::off);
}

std::string said_of_picture_file(std::size_t bytes) {
  const test::Folder folder;
  std::filesystem::resize_file(folder.write("x.png", ""), bytes);
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  picture::load(folder.path() / "x.png", "x.png", {sources, diagnostics}, {});
  return diag::print_text(diagnostics, sources, diag::Colours::off);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string big_endian(unsigned value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 255);
  return bytes;
}

/// The chunks of a PNG file that tell its size and its end.
std::string png(unsigned width, unsigned height) {
  return "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"s + big_endian(width) + big_endian(height) +
         "\x08\x02\0\0\0CRC!\0\0\0\0IENDCRC!"s;
}

std::string svg(const std::string& inside) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">" + inside + "</svg>";
}

/// A scene with a point at this distance, and whether it passes.
bool passes_with_point_at(double x) {
  scene::Builder builder({});
  builder.begin_page({100, 100}, 0, 0);
  scene::Shape shape;
  shape.path = {{scene::Segment::Kind::move, {0, 0}, {}, {}},
                {scene::Segment::Kind::line, {x, 0}, {}, {}}};
  builder.add(std::move(shape), scene::Layer::content);
  diag::Diagnostics diagnostics;
  scene::verify(builder.take(), diagnostics);
  for (const auto& finding : diagnostics.all()) {
    if (has(finding.message, "too far away") || has(finding.message, "bounds")) return false;
  }
  return true;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(limits)

BOOST_AUTO_TEST_CASE(decimal_digits) {
  const std::string most(limit::decimal_digits, '1');
  BOOST_TEST(base::Decimal::parse("0." + most).has_value());
  BOOST_TEST(said_of("a = 0." + most + "\n") == "");
  BOOST_TEST(!base::Decimal::parse("0." + most + "1").has_value());
  BOOST_TEST(has(said_of("a = 0." + most + "1\n"), "[number-too-long]"));
}

BOOST_AUTO_TEST_CASE(input_bytes) {
  BOOST_TEST(has(said_of_toml_file(limit::input_bytes), "[invalid-utf8]"));
  BOOST_TEST(has(said_of_toml_file(limit::input_bytes + 1), "[file-too-large]"));
}

BOOST_AUTO_TEST_CASE(picture_bytes) {
  BOOST_TEST(has(said_of_picture_file(limit::picture_bytes), "[picture-unreadable]"));
  BOOST_TEST(has(said_of_picture_file(limit::picture_bytes + 1), "[file-too-large]"));
}

BOOST_AUTO_TEST_CASE(bitmap_pixels) {
  constexpr unsigned side = 10'000;
  static_assert(side * side == limit::bitmap_pixels);
  check_inside(stages().picture(png(side, side)));
  check_beyond(stages().picture(png(side + 1, side)), "[picture-unreadable]");
  BOOST_TEST(render::can_draw_bitmap({side, side}));
  BOOST_TEST(!render::can_draw_bitmap({side, side + 1}));
}

BOOST_AUTO_TEST_CASE(bitmap_side) {
  BOOST_TEST(render::can_draw_bitmap({limit::bitmap_side, 10}));
  BOOST_TEST(!render::can_draw_bitmap({limit::bitmap_side + 1, 10}));
  BOOST_TEST(!render::can_draw_bitmap({10, limit::bitmap_side + 1}));
  BOOST_TEST(!render::can_draw_bitmap({10, 0}));
}

BOOST_AUTO_TEST_CASE(svg_bytes) {
  const std::string start = svg("");
  check_inside(stages().picture(start + std::string(limit::svg_bytes - start.size(), ' ')));
  check_beyond(stages().picture(start + std::string(limit::svg_bytes - start.size() + 1, ' ')),
               "[picture-unreadable]");
}

BOOST_AUTO_TEST_CASE(svg_depth) {
  const auto nested = [](std::size_t groups) {
    return svg(repeated("<g>", groups) + repeated("</g>", groups));
  };
  check_inside(stages().picture(nested(limit::svg_depth - 1)));
  check_beyond(stages().picture(nested(limit::svg_depth)), "nested too deeply");
}

BOOST_AUTO_TEST_CASE(svg_segments) {
  const auto path = [](std::size_t segments) {
    return svg("<path d=\"M0 0" + repeated("h1", segments - 1) + "\"/>");
  };
  check_inside(stages().picture(path(limit::svg_segments)));
  check_beyond(stages().picture(path(limit::svg_segments + 1)), "segments");
}

BOOST_AUTO_TEST_CASE(block_depth) {
  const auto nested = [](int depth) {
    std::string blocks;
    std::string name = "block";
    for (int i = 1; i < depth; ++i) {
      blocks += "[[" + name + "]]\nkind = \"column\"\n";
      name += ".block";
    }
    return layout_of(blocks + "[[" + name + "]]\nkind = \"figure\"\nindicator = \"motorways\"\n");
  };
  check_inside(stages().layout(nested(limit::block_depth)));
  check_beyond(stages().layout(nested(limit::block_depth + 1)), "[block-too-deep]");
}

BOOST_AUTO_TEST_CASE(markup_depth) {
  const auto nested = [](std::size_t depth) {
    return layout_of("[[block]]\nkind = \"text\"\ntext = \"" + repeated("[", depth) + "x" +
                     repeated("]{ink}", depth) + "\"\n");
  };
  check_inside(stages().layout(nested(limit::markup_depth)));
  check_beyond(stages().layout(nested(limit::markup_depth + 1)), "[bad-markup]");
}

BOOST_AUTO_TEST_CASE(markup_parts) {
  const auto parts = [](std::size_t pairs) {
    return layout_of("[[block]]\nkind = \"text\"\ntext = \"" + repeated(" x^{2}", pairs) + "\"\n",
                     "size = [\"2000mm\", \"fit\"]");
  };
  static_assert(limit::markup_parts % 2 == 0);
  check_inside(stages().layout(parts(limit::markup_parts / 2)));
  check_beyond(stages().layout(parts(limit::markup_parts / 2 + 1)),
               "the text changes its looks more than 1000 times [bad-markup]");
}

BOOST_AUTO_TEST_CASE(toml_depth) {
  const auto nested = [](std::size_t depth) {
    return "a = " + std::string(depth, '[') + std::string(depth, ']') + "\n";
  };
  // The key itself opens no level.
  BOOST_TEST(said_of(nested(limit::toml_depth)) == "");
  BOOST_TEST(has(said_of(nested(limit::toml_depth + 1)), "[nested-too-deep]"));
}

BOOST_AUTO_TEST_CASE(diagnostics_printed) {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  const auto report = [&] { diagnostics.report(diag::Code::bad_value, {}, "bad"); };
  for (std::size_t i = 0; i < limit::diagnostics; ++i) report();
  BOOST_TEST(!has(diag::print_text(diagnostics, sources, diag::Colours::off), "not shown"));
  report();
  BOOST_TEST(has(diag::print_text(diagnostics, sources, diag::Colours::off),
                 "1 more finding is not shown"));
}

BOOST_AUTO_TEST_CASE(page_sides) {
  const auto page = [](const std::string& side) {
    return layout_of("[[block]]\nkind = \"note\"\ntext = \"·\"\n",
                     "size = [\"" + side + "\", \"fit\"]");
  };
  check_inside(stages().layout(page("5mm")));
  check_beyond(stages().layout(page("4.999mm")), "[page-size]");
  check_inside(stages().layout(page("5000mm")));
  check_beyond(stages().layout(page("5000.001mm")), "[page-size]");
}

BOOST_AUTO_TEST_CASE(coordinate) {
  BOOST_TEST(passes_with_point_at(limit::coordinate));
  BOOST_TEST(!passes_with_point_at(limit::coordinate + 1));
  check_inside(stages().picture(svg("<path d=\"M0 0H1000000\"/>")));
  check_beyond(stages().picture(svg("<path d=\"M0 0H1000001\"/>")), "[picture-unreadable]");
}

BOOST_AUTO_TEST_CASE(columns_of_a_grid) {
  const auto page = [](int columns) {
    return layout_of(figure, "size = \"A3\"\nmargin = \"10mm\"\ngutter = \"1mm\"\ncolumns = " +
                                 std::to_string(columns));
  };
  check_inside(stages().layout(page(limit::columns)));
  check_beyond(stages().layout(page(limit::columns + 1)), "from 1 to 48, found 49 [bad-value]");
}

BOOST_AUTO_TEST_CASE(paragraph_bytes) {
  const auto text = [](std::size_t bytes) {
    std::string words = repeated("word ", bytes / 5);
    words.resize(bytes, 'x');
    return layout_of("[[block]]\nkind = \"text\"\ntext = \"" + words + "\"\n",
                     "size = [\"5000mm\", \"fit\"]");
  };
  BOOST_TEST(!stages().layout(text(limit::paragraph_bytes)).has("[text-does-not-fit]"));
  check_beyond(stages().layout(text(limit::paragraph_bytes + 1)), "[text-does-not-fit]");
}

BOOST_AUTO_TEST_CASE(pages_of_a_document) {
  const auto layout = [](int pages) {
    return layout_of(repeated(figure + "break = \"page\"\n", static_cast<std::size_t>(pages)));
  };
  check_inside(stages().layout(layout(limit::pages)));
  check_beyond(stages().layout(layout(limit::pages + 1)), "the layout has 501 pages [overflow]");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::limits
