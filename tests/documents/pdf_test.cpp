#include <boost/test/unit_test.hpp>
#include <regex>
#include <string>

#include "finish/finish.h"
#include "folder.h"
#include "pictures.h"
#include "process.h"
#include "render/render.h"
#include "samples.h"

namespace tubiao::documents {
namespace {

using test::Folder;
using test::Outcome;
using test::run;

/// A finished PDF in a folder of its own.
struct Document {
  explicit Document(const scene::Scene& scene) {
    render::FontCache fonts;
    path =
        folder.write("document.pdf", finish::finish_pdf(render::render_pdf(scene, fonts), scene));
  }

  Outcome judge(const std::string& command) const { return run(command + " " + path); }

  Folder folder;
  std::string path;
};

/// The poster and, behind it, pages of other sizes with pictures.
scene::Scene book() {
  scene::Scene scene = samples::poster();
  scene::Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 0, 0);
  const base::Colour red = {200, 16, 46};
  builder.add(samples::picture(scene::Picture::Format::jpeg, samples::plain_jpeg(16, 8, red), 16, 8,
                               {10, 10, 80, 40}));
  builder.add(samples::picture(scene::Picture::Format::png, samples::plain_png(16, 8, red), 16, 8,
                               {110, 10, 80, 40}));
  scene.pages.push_back(builder.take().pages[0]);
  return scene;
}

/// Whether a line of the output matches.
bool has_line(const Outcome& outcome, const std::string& pattern) {
  return std::regex_search(outcome.output, std::regex("(^|\n)" + pattern + "(\n|$)"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf)

BOOST_AUTO_TEST_CASE(qpdf_finds_no_fault) {
  const Outcome check = Document(book()).judge("qpdf --check");
  BOOST_TEST(check.status == 0, check.all());
  BOOST_TEST(!check.has("WARNING"), check.all());
}

BOOST_AUTO_TEST_CASE(pdfinfo_reads_the_metadata) {
  const Outcome info = Document(book()).judge("TZ=UTC pdfinfo -isodates");
  BOOST_TEST(has_line(info, "Title: +新乡市 <2025> & more"), info.output);
  BOOST_TEST(has_line(info, "Subject: +A sample"), info.output);
  BOOST_TEST(has_line(info, "Author: +Statistics Office"), info.output);
  BOOST_TEST(has_line(info, "Creator: +tubiao [0-9.]+"), info.output);
  BOOST_TEST(has_line(info, "CreationDate: +2025-10-28T00:00:00Z"), info.output);
  BOOST_TEST(has_line(info, "ModDate: +2025-10-28T00:00:00Z"), info.output);
  BOOST_TEST(has_line(info, "Pages: +2"), info.output);
}

BOOST_AUTO_TEST_CASE(pdfinfo_reads_the_boxes_of_every_page) {
  const Outcome info = Document(book()).judge("pdfinfo -box -f 1 -l 2");
  BOOST_TEST(has_line(info, "Page +1 MediaBox: +0.00 +0.00 +417.00 +317.00"), info.output);
  BOOST_TEST(has_line(info, "Page +1 BleedBox: +0.00 +0.00 +417.00 +317.00"), info.output);
  BOOST_TEST(has_line(info, "Page +1 TrimBox: +8.50 +8.50 +408.50 +308.50"), info.output);
  BOOST_TEST(has_line(info, "Page +2 MediaBox: +0.00 +0.00 +200.00 +100.00"), info.output);
}

BOOST_AUTO_TEST_CASE(pdffonts_sees_every_font_embedded_as_a_subset_with_its_characters) {
  const Outcome fonts = Document(book()).judge("pdffonts");
  for (const char* name :
       {"NotoSansCJKsc-Bold", "NotoSansCJKsc-Regular", "Inter-Regular", "OpenSans"}) {
    const std::string pattern = std::string("[A-Z]{6}\\+") + name + " .* yes yes yes .*";
    BOOST_TEST(has_line(fonts, pattern), name << "\n" << fonts.output);
  }
  BOOST_TEST(std::count(fonts.output.begin(), fonts.output.end(), '\n') == 2 + 4, fonts.output);
}

BOOST_AUTO_TEST_CASE(pdftotext_gets_whole_texts_in_both_languages) {
  const Outcome text = Document(book()).judge("pdftotext -layout -enc UTF-8 -nopgbrk");
  BOOST_TEST(text.status == 0);
  const Document document(book());
  const Outcome printed = run("pdftotext -layout -enc UTF-8 " + document.path + " -");
  for (const char* line : {"区域发展更趋协调", "Regions and transport, office flow",
                           "633 km (2025)", "高速公路通车里程633公里。"}) {
    BOOST_TEST(printed.has(line), printed.output);
  }
}

BOOST_AUTO_TEST_CASE(qpdf_lists_the_outline) {
  const Document document(book());
  const Outcome outline = run("qpdf --json=1 --json-key=outlines " + document.path);
  BOOST_TEST(outline.has("\"title\": \"区域发展 Regions\""), outline.output);
  BOOST_TEST(outline.has("\"title\": \"Chart\""), outline.output);
  BOOST_TEST(outline.has("\"destpageposfrom1\": 1"), outline.output);
}

BOOST_AUTO_TEST_CASE(pdfimages_sees_the_jpeg_as_it_was) {
  const Outcome images = Document(book()).judge("pdfimages -list");
  BOOST_TEST(has_line(images, " +2 +0 image +16 +8 +rgb +3 +8 +jpeg .*"), images.output);
}

BOOST_AUTO_TEST_CASE(nothing_is_drawn_as_pixels) {
  const Outcome images = Document(samples::poster()).judge("pdfimages -list");
  BOOST_TEST(images.status == 0);
  BOOST_TEST(std::count(images.output.begin(), images.output.end(), '\n') == 2, images.output);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
