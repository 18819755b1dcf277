#include "picture/svg.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "base/limits.h"
#include "scene/dump.h"
#include "scene/path.h"

namespace tubiao::picture {
namespace {

std::string svg(const std::string& inner, const std::string& attributes = "viewBox=\"0 0 24 24\"") {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + inner + "</svg>";
}

Drawing drawing(const std::string& inner, const std::string& attributes = "viewBox=\"0 0 24 24\"") {
  auto result = parse_svg(svg(inner, attributes));
  BOOST_REQUIRE_MESSAGE(result, (result ? "" : result.fault().message));
  return *result;
}

/// The message of the fault, and the text of the file from there on.
std::pair<std::string, std::string> fault(const std::string& bytes) {
  auto result = parse_svg(bytes);
  if (result) return {"none", ""};
  return {result.fault().message, bytes.substr(std::min(result.fault().offset, bytes.size()))};
}

/// Whether the fault names `part` and points at `place`.
bool refused(const std::string& inner, const std::string& part, const std::string& place) {
  const auto [message, rest] = fault(svg(inner));
  BOOST_TEST_INFO(message << " at " << rest);
  return message.find(part) != std::string::npos && rest.starts_with(place);
}

std::string outline(const std::string& element) {
  return scene::path_text(drawing(element).figures.at(0).path, 1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_file)

BOOST_AUTO_TEST_CASE(an_icon_of_lines_is_read) {
  const Drawing icon =
      drawing("<g><path d=\"M4 19 8 5\"/></g><circle cx=\"12\" cy=\"12\" r=\"3\"/>",
              "viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\" "
              "stroke=\"currentColor\" stroke-width=\"2\" "
              "stroke-linecap=\"round\" stroke-linejoin=\"round\" class=\"icon\"");
  BOOST_TEST((icon.size == base::Size{24, 24}));
  BOOST_TEST(icon.figures.size() == 2u);
  const Figure& line = icon.figures.at(0);
  BOOST_TEST(!line.fill);
  BOOST_REQUIRE(line.pen);
  BOOST_TEST(line.pen->ink.name == "currentColor");
  BOOST_TEST(line.pen->width == 2);
  BOOST_TEST((line.pen->cap == scene::Cap::round));
  BOOST_TEST((line.pen->join == scene::Join::round));
}

BOOST_AUTO_TEST_CASE(without_attributes_figures_are_black_and_have_no_line) {
  const Figure figure = drawing("<path d=\"M0 0h1v1z\"/>").figures.at(0);
  BOOST_REQUIRE(figure.fill);
  BOOST_TEST((figure.fill->fallback == base::Colour{}));
  BOOST_TEST(!figure.pen);
}

BOOST_AUTO_TEST_CASE(colours_are_fixed_or_named) {
  const auto ink = [](const std::string& colour) {
    return *drawing("<path d=\"M0 0h1v1z\" fill=\"" + colour + "\"/>").figures.at(0).fill;
  };
  BOOST_TEST((ink("#C8102E").fallback == base::Colour{200, 16, 46}));
  BOOST_TEST((ink("#fA0").fallback == base::Colour{255, 170, 0}));
  BOOST_TEST(ink("#fA0").name.empty());
  BOOST_TEST(ink("currentColor").name == "currentColor");
  BOOST_TEST(ink("var(--accent, #C8102E)").name == "accent");
  BOOST_TEST((ink("var(--accent, #C8102E)").fallback == base::Colour{200, 16, 46}));
}

BOOST_AUTO_TEST_CASE(every_basic_figure_becomes_a_path) {
  BOOST_TEST(outline("<rect x='1' y='2' width='3' height='4'/>") ==
             "M 1.0 2.0 L 4.0 2.0 L 4.0 6.0 L 1.0 6.0 Z");
  BOOST_TEST(outline("<line x1='1' y1='2' x2='3' y2='4'/>") == "M 1.0 2.0 L 3.0 4.0");
  BOOST_TEST(outline("<polyline points='1,2 3,4 5 6'/>") == "M 1.0 2.0 L 3.0 4.0 L 5.0 6.0");
  BOOST_TEST(outline("<polygon points='1,2 3,4 5 6'/>") == "M 1.0 2.0 L 3.0 4.0 L 5.0 6.0 Z");
  const auto box = [](const std::string& element) {
    return scene::bounds(drawing(element).figures.at(0).path);
  };
  BOOST_TEST((box("<circle cx='5' cy='6' r='2'/>") == base::Rect{3, 4, 4, 4}));
  BOOST_TEST((box("<ellipse cx='5' cy='6' rx='2' ry='1'/>") == base::Rect{3, 5, 4, 2}));
  BOOST_TEST((box("<rect width='8' height='6' rx='2' ry='1'/>") == base::Rect{0, 0, 8, 6}));
  BOOST_TEST(
      outline("<rect width='8' height='6' rx='2' ry='1'/>").starts_with("M 2.0 0.0 L 6.0 0.0 C"));
}

BOOST_AUTO_TEST_CASE(figures_without_extent_draw_nothing) {
  BOOST_TEST(drawing("<circle r='0'/><rect width='5'/><path d=''/>").figures.empty());
  BOOST_TEST(drawing("<path fill='none' d='M0 0h1'/>").figures.empty());
}

BOOST_AUTO_TEST_CASE(transforms_multiply_from_outside_in) {
  BOOST_TEST(
      outline("<g transform='translate(10 20)'><path transform='scale(2)' d='M1 1L2 2'/></g>") ==
      "M 12.0 22.0 L 14.0 24.0");
  BOOST_TEST(outline("<path transform='rotate(90, 1 1) translate(1)' d='M0 1L2 1'/>") ==
             "M 1.0 1.0 L 1.0 3.0");
  BOOST_TEST(outline("<path transform='matrix(0 1 -1 0 5 0)' d='M1 2L3 4'/>") ==
             "M 3.0 1.0 L 1.0 3.0");
}

BOOST_AUTO_TEST_CASE(the_corner_of_the_view_box_is_the_origin) {
  const Drawing moved = drawing("<path d='M10 20L11 21'/>", "viewBox='10 20 5 6'");
  BOOST_TEST((moved.size == base::Size{5, 6}));
  BOOST_TEST(scene::path_text(moved.figures.at(0).path, 0) == "M 0 0 L 1 1");
}

BOOST_AUTO_TEST_CASE(lines_scale_with_their_transform_unless_it_stretches_them) {
  const std::string line = "<path stroke='#000' d='M0 0h1' transform='";
  BOOST_TEST(drawing(line + "rotate(30) scale(3)'/>").figures.at(0).pen->width == 3,
             boost::test_tools::tolerance(1e-9));
  BOOST_TEST(refused(line + "scale(1 2)'/>", "stretches", "path"));
}

BOOST_AUTO_TEST_CASE(whatever_is_not_in_the_subset_is_refused_by_name) {
  BOOST_TEST(refused("<style>path{}</style>", "<style>", "style>"));
  BOOST_TEST(refused("<script/>", "<script>", "script"));
  BOOST_TEST(refused("<image href='http://x/y.png'/>", "<image>", "image"));
  BOOST_TEST(refused("<use href='#a'/>", "<use>", "use"));
  BOOST_TEST(refused("<g><linearGradient/></g>", "<linearGradient>", "linearGradient"));
  BOOST_TEST(refused("<svg viewBox='0 0 1 1'/>", "<svg>", "svg viewBox='0 0 1"));
  BOOST_TEST(refused("<path d='M0 0' style='fill:red'/>", "attribute style", "fill:red"));
  BOOST_TEST(refused("<g opacity='.5'/>", "attribute opacity", ".5'"));
  BOOST_TEST(refused("<g onload='alert()'/>", "attribute onload", "alert"));
  BOOST_TEST(refused("<g d='M0 0'/>", "attribute d of <g>", "M0"));
  BOOST_TEST(refused("<g>text</g>", "text", "g>"));
  BOOST_TEST(refused("<path d='M0 0'><title/></path>", "inside <path>", "path"));
}

BOOST_AUTO_TEST_CASE(values_that_are_not_in_the_subset_are_refused_in_place) {
  BOOST_TEST(refused("<path fill='red' d=''/>", "“red”", "red'"));
  BOOST_TEST(refused("<path fill='url(#a)' d=''/>", "url(#a)", "url(#a)"));
  BOOST_TEST(refused("<path fill='var(--a)' d=''/>", "var(--a)", "var(--a)"));
  BOOST_TEST(refused("<path fill-rule='evenodd' d=''/>", "evenodd", "evenodd"));
  BOOST_TEST(refused("<path stroke-width='0' d=''/>", "stroke-width", "0'"));
  BOOST_TEST(refused("<path stroke-width='2px' d=''/>", "2px", "2px"));
  BOOST_TEST(refused("<path stroke-linejoin='bevel' d=''/>", "bevel", "bevel"));
  BOOST_TEST(refused("<rect width='50%' height='1'/>", "without a unit", "50%"));
  BOOST_TEST(refused("<path d='M0 0 L1 oops'/>", "path command L", "oops"));
  BOOST_TEST(refused("<polygon points='1 2 3'/>", "pairs of numbers", "1 2 3"));
  BOOST_TEST(refused("<g transform='skewX(3)'/>", "skewX", "skewX"));
}

BOOST_AUTO_TEST_CASE(doctypes_entities_and_instructions_are_refused) {
  const std::string bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + svg("<g/>");
  BOOST_TEST(fault(bomb).first.find("DOCTYPE") != std::string::npos);
  BOOST_TEST(fault("<?xml-stylesheet href='x'?>" + svg("")).first.find("instructions") !=
             std::string::npos);
  BOOST_TEST(fault("<?xml version='1.0' encoding='UTF-8'?>" + svg("")).first == "none");
}

BOOST_AUTO_TEST_CASE(files_that_are_no_svg_are_refused) {
  BOOST_TEST(fault("").first.find("well-formed") != std::string::npos);
  BOOST_TEST(fault("<svg viewBox='0 0 1 1'>").first.find("well-formed") != std::string::npos);
  BOOST_TEST(fault("<html/>").first.find("<svg>") != std::string::npos);
  BOOST_TEST(fault("<svg/>").first.find("viewBox") != std::string::npos);
  BOOST_TEST(fault("<svg viewBox='0 0 0 5'/>").first.find("area") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(groups_nest_up_to_the_limit) {
  const auto nested = [](int depth) {
    std::string inner = "<path d='M0 0h1'/>";
    for (int level = 0; level < depth; ++level) inner = "<g>" + inner + "</g>";
    return fault(svg(inner)).first;
  };
  BOOST_TEST(nested(base::limits::svg_depth - 2) == "none");
  BOOST_TEST(nested(base::limits::svg_depth - 1).find("too deeply") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(segments_and_bytes_are_limited) {
  std::string data = "M0 0";
  for (std::size_t count = 1; count < base::limits::svg_segments; ++count) data += "h1";
  BOOST_TEST(fault(svg("<path d='" + data + "'/>")).first == "none");
  BOOST_TEST(fault(svg("<path d='" + data + "h1'/>")).first.find("200 000") != std::string::npos);
  BOOST_TEST(fault(svg(std::string(base::limits::svg_bytes, ' '))).first.find("4 MiB") !=
             std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::picture
