#include <boost/test/unit_test.hpp>
#include <string>

#include "finish/finish.h"
#include "folder.h"
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

/// A scene as a finished PDF and as a PNG, side by side.
struct Pair {
  explicit Pair(const scene::Scene& scene) {
    render::FontCache fonts;
    pdf = folder.write("page.pdf", finish::finish_pdf(render::render_pdf(scene, fonts), scene));
    png = render::render_png(scene, 0, 288, fonts);
  }

  /// The PDF as Ghostscript draws it.
  std::string drawn() const {
    run("gs -q -dBATCH -dNOPAUSE -sDEVICE=png16m -dTextAlphaBits=4 -r288 -sOutputFile=" +
        folder.path("drawn.png") + " " + pdf);
    return folder.read("drawn.png");
  }

  Folder folder;
  std::string pdf;
  std::string png;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(fonts)

BOOST_AUTO_TEST_CASE(ghostscript_draws_the_instances_of_a_variable_font_as_they_were_measured) {
  const Pair pair(samples::varied());
  BOOST_TEST(difference(pair.png, pair.drawn()) < 0.005);
  // The weights are far enough apart for this to fail.
  scene::Scene other = samples::varied();
  std::swap(other.fonts.front(), other.fonts.back());
  BOOST_TEST(difference(Pair(other).png, pair.drawn()) > 0.03);
}

BOOST_AUTO_TEST_CASE(pdffonts_sees_each_instance_embedded) {
  const Pair pair(samples::varied());
  const Outcome fonts = run("pdffonts " + pair.pdf);
  BOOST_TEST(std::count(fonts.output.begin(), fonts.output.end(), '\n') == 2 + 3, fonts.output);
  BOOST_TEST(!fonts.has(" no "), fonts.output);
}

BOOST_AUTO_TEST_CASE(pdftotext_reads_the_text_of_cut_fonts) {
  for (const scene::Scene& scene : {samples::varied(), samples::chart(345)}) {
    const Pair pair(scene);
    const Outcome text = run("pdftotext -layout -enc UTF-8 " + pair.pdf + " -");
    for (const scene::Item& item : scene.pages.front().items) {
      const auto* line = std::get_if<scene::Text>(&item.content);
      if (line != nullptr) BOOST_TEST(text.has(line->utf8), text.output);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
