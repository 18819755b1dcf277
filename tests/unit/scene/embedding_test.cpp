#include "scene/embedding.h"

#include <boost/test/unit_test.hpp>

#include "samples.h"

namespace tubiao::scene {
namespace {

/// A text in `font` in a node that the layout asked for in line `line`.
void add_text(Builder& builder, const Font& font, int line) {
  Node node = samples::node(Role::label);
  node.from = {0, line, 1, line, 9};
  const NodeScope scope(builder, std::move(node));
  Text text;
  text.font = builder.font(font);
  builder.add(std::move(text), {0, 0, 10, 10});
}

Font font_of(const std::string& name, Embedding embedding) {
  return {"/fonts/" + name + ".otf", 0, name, {}, embedding};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(embedding)

BOOST_AUTO_TEST_CASE(fonts_that_may_be_embedded_are_not_worth_a_word) {
  Builder builder(samples::metadata());
  builder.begin_page({100, 100}, 0, 0);
  add_text(builder, font_of("Free", Embedding::allowed), 3);
  diag::Diagnostics diagnostics;
  BOOST_TEST(may_embed_fonts(builder.take(), diagnostics));
  BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(each_font_that_may_not_is_told_once_where_it_is_first_used) {
  Builder builder(samples::metadata());
  builder.begin_page({100, 100}, 0, 0);
  add_text(builder, font_of("Free", Embedding::allowed), 3);
  add_text(builder, font_of("Closed", Embedding::restricted), 4);
  builder.begin_page({100, 100}, 0, 0);
  add_text(builder, font_of("Closed", Embedding::restricted), 5);
  add_text(builder, font_of("Whole", Embedding::whole_only), 6);
  diag::Diagnostics diagnostics;
  BOOST_TEST(!may_embed_fonts(builder.take(), diagnostics));
  BOOST_REQUIRE_EQUAL(diagnostics.all().size(), 2u);
  const auto& first = diagnostics.all().front();
  BOOST_TEST((first.code == diag::Code::font_not_embeddable));
  BOOST_TEST(first.span.line == 4);
  BOOST_TEST(
      first.message ==
      "the font “Closed” (Closed.otf) may not stand in a PDF: its licence forbids embedding");
  BOOST_TEST(diagnostics.all().back().span.line == 6);
}

BOOST_AUTO_TEST_CASE(every_refusal_has_its_words) {
  BOOST_TEST(describe(Embedding::allowed) == "");
  for (const Embedding each :
       {Embedding::restricted, Embedding::bitmap_only, Embedding::whole_only}) {
    BOOST_TEST(describe(each).starts_with("its licence"));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
