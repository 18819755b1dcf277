#include <boost/test/unit_test.hpp>
#include <string>

#include "base/file.h"
#include "picture/picture.h"
#include "scene/path.h"

namespace tubiao::picture {
namespace {

constexpr diag::Span asked_from = {
    .source = 7, .line = 3, .column = 1, .end_line = 3, .end_column = 9};

struct Desk {
  diag::Sources sources;
  diag::Diagnostics diagnostics;

  Context context() { return {sources, diagnostics}; }
  const diag::Diagnostic& finding() { return diagnostics.all().at(0); }
};

constexpr const char* icon =
    "<svg viewBox='0 0 24 12'><path d='M0 0h24v12z' fill='var(--accent, #112233)' "
    "stroke='currentColor' stroke-width='2'/></svg>";

}  // namespace

BOOST_AUTO_TEST_SUITE(load_and_place)

BOOST_AUTO_TEST_CASE(a_fault_in_svg_is_shown_in_the_file_and_where_it_was_asked_for) {
  Desk desk;
  const auto picture = parse("\xEF\xBB\xBF<svg viewBox='0 0 1 1'>\n<!-- 路 --><style/></svg>",
                             "icons/road.svg", desk.context(), asked_from);
  BOOST_TEST(!picture);
  BOOST_TEST((desk.finding().code == diag::Code::picture_unreadable));
  BOOST_TEST(desk.finding().span.line == 2);
  BOOST_TEST(desk.finding().span.column == 12);
  BOOST_TEST(desk.finding().span.end_column == 17);
  BOOST_TEST(desk.sources.at(desk.finding().span.source).name == "icons/road.svg");
  BOOST_TEST((desk.finding().notes.at(0).span == asked_from));
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_reported_where_it_was_asked_for) {
  Desk desk;
  BOOST_TEST(!parse("GIF89a\xFF", "logo.gif", desk.context(), asked_from));
  BOOST_TEST((desk.finding().span == asked_from));
  BOOST_TEST(desk.finding().message.find("logo.gif") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(missing_files_are_reported_by_name) {
  Desk desk;
  BOOST_TEST(!load("/nowhere/logo.png", "logo.png", desk.context(), asked_from));
  BOOST_TEST((desk.finding().code == diag::Code::file_unreadable));
  BOOST_TEST(desk.finding().message.find("logo.png") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_damaged_bitmap_is_named_with_the_byte) {
  Desk desk;
  BOOST_TEST(!parse("\x89PNG\r\n\x1A\n", "logo.png", desk.context(), asked_from));
  BOOST_TEST(desk.finding().message == "\"logo.png\", byte 8: the PNG file has no header");
}

BOOST_AUTO_TEST_CASE(contents_keep_their_proportions_in_the_middle) {
  BOOST_TEST((contain({2, 1}, {0, 0, 10, 10}) == base::Rect{0, 2.5, 10, 5}));
  BOOST_TEST((contain({1, 2}, {10, 0, 10, 10}) == base::Rect{12.5, 0, 5, 10}));
}

BOOST_AUTO_TEST_CASE(a_drawing_fills_its_frame_in_the_colours_of_the_page) {
  Desk desk;
  const auto picture = parse(icon, "icon.svg", desk.context(), asked_from);
  BOOST_REQUIRE(picture);
  const InkOf ink_of = [](std::string_view name) -> std::optional<base::Colour> {
    if (name == "currentColor") return base::Colour{9, 9, 9};
    return std::nullopt;
  };
  const auto shapes = place(std::get<Drawing>(*picture), {100, 100, 12, 12}, ink_of);
  BOOST_REQUIRE(shapes.size() == 1u);
  BOOST_TEST((scene::bounds(shapes[0].path) == base::Rect{100, 103, 12, 6}));
  BOOST_TEST((std::get<base::Colour>(*shapes[0].fill) == base::Colour{0x11, 0x22, 0x33}));
  BOOST_TEST((shapes[0].stroke->colour == base::Colour{9, 9, 9}));
  BOOST_TEST(shapes[0].stroke->width == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::picture
