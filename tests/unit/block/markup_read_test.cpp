// Marked texts of a layout as blocks get them: figures in words, colours of the theme, and every
// mistake at its own place inside the text.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;

/// A bench with roads of 633 km.
class Reader : public test::Bench {
 public:
  Reader() : Bench(test::level("roads", "633")) {}

  /// The text at the key `t` of a file of one line, in a block of the accent "green".
  std::optional<markup::Texts> read(const std::string& value) {
    auto table = toml::parse(run.context(), "layout.toml", "t = " + value + "\n");
    BOOST_REQUIRE(table.has_value());
    ReadContext inside = context();
    inside.accent = "green";
    return read_text(*table, "t", inside);
  }
};

/// A text, what is said about it, and the help.
struct Refused {
  std::string text;
  std::string said;
  std::string help;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) {
  return out << refused.text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_read)

BOOST_AUTO_TEST_CASE(figures_are_filled_in_per_language_with_their_marks) {
  Reader reader;
  const auto texts = reader.read("\"{roads.label}：**{roads}**\"").value();
  BOOST_TEST(texts.at("zh").plain() == "里程：633公里");
  BOOST_TEST(data::test::visible(texts.at("en").plain()) == "Mileage：633_km");
  BOOST_REQUIRE(texts.at("en").pieces().size() == 2u);
  BOOST_TEST((texts.at("en").pieces()[1].mark.stress == markup::Stress::strong));
  BOOST_TEST(reader.said() == "");
}

BOOST_AUTO_TEST_CASE(figures_never_bring_marks_with_them) {
  Reader reader;
  reader.dataset.indicators.front().label.set("zh", "**里程**{x}[a]{red}");
  const auto texts = reader.read("'{roads.label}'").value();
  BOOST_TEST(texts.at("zh").plain() == "**里程**{x}[a]{red}");
  BOOST_TEST(reader.said() == "");
}

BOOST_AUTO_TEST_CASE(colours_are_those_of_the_theme_or_the_accent_of_the_block) {
  Reader reader;
  const auto texts = reader.read("\"[a]{red}[b]{accent}c\"").value();
  BOOST_REQUIRE(texts.at("zh").pieces().size() == 3u);
  BOOST_TEST(texts.at("zh").pieces()[0].mark.colour == "red");
  BOOST_TEST(texts.at("zh").pieces()[1].mark.colour == "green");
  BOOST_TEST(texts.at("zh").pieces()[2].mark.colour == "");
}

BOOST_AUTO_TEST_CASE(blocks_inside_each_other_have_their_own_accent) {
  test::Bench bench(test::level("roads", "633"), {"zh"});
  const auto blocks = bench.read(
      "[[block]]\nkind = \"section\"\naccent = \"green\"\ntitle = \"一[二]{accent}\"\n"
      "[[block.block]]\nkind = \"text\"\naccent = \"gold\"\ntext = \"[三]{accent}\"\n"
      "[[block.block]]\nkind = \"text\"\ntext = \"[四]{accent}\"\n");
  BOOST_TEST(bench.said() == "");
  const auto scene = bench.place(*blocks.at(0), 300);
  BOOST_TEST((test::find_words(scene, "三").colour == bench.theme.colour("gold")));
  BOOST_TEST((test::find_words(scene, "四").colour == bench.theme.colour("green")));
}

BOOST_AUTO_TEST_CASE(pieces_know_where_they_were_written) {
  Reader reader;
  const auto texts = reader.read("{ zh = \"一\\t**二{roads.value}**\", en = \"e\" }").value();
  const auto& pieces = texts.at("zh").pieces();
  BOOST_REQUIRE(pieces.size() == 2u);
  BOOST_TEST(reader.run.sources.text(pieces[0].from) == "一\\t");
  BOOST_TEST(reader.run.sources.text(pieces[1].from) == "二{roads.value}");
}

BOOST_DATA_TEST_CASE(
    mistakes_stand_at_their_place,
    with::make(std::vector<Refused>{
        {R"("新\u65b0**乡")", "bad-markup at **: the strong words that begin here have no end",
         "write them as in **words**; {**} stands for two stars"},
        {"'m^{2 以上'", "bad-markup at ^{: the superscript that begins here has no end",
         "write it as in m^{2}; {^} stands for the sign itself"},
        {"'CO_{}'", "bad-markup at _{}: no words stand in this mark",
         "put words between its signs, or leave it out"},
        {"'新[a]{rad}'", "unknown-id at rad: the theme has no colour \"rad\"",
         "did you mean \"red\"?"},
        {"'[a]{roads.value}'", "unknown-id at roads.value: the theme has no colour \"roads.value\"",
         "a brace behind a bracket names a colour; write {]} for a bracket that is one"},
        {"'{red} a'", "bad-placeholder at {red}: there is no indicator \"red\"",
         "to colour words, put them in brackets: [words]{red}"},
        {"'长{raods}'", "bad-placeholder at {raods}: there is no indicator \"raods\"",
         "did you mean \"roads\"?"},
        {"'{roads.vlaue}'", "bad-placeholder at {roads.vlaue}: a figure has no part \"vlaue\"",
         "did you mean \"value\"?"},
        {"'{roads.x}'", "bad-placeholder at {roads.x}: a figure has no part \"x\"",
         "its parts are: value, unit, change, rank, period, label"},
        {"{ zh = '甲', en = 'a {}' }", "bad-placeholder at {}: nothing stands between the braces",
         "write {id} or {id.part}"},
    }),
    refused) {
  Reader reader;
  BOOST_TEST(reader.read(refused.text).has_value());
  BOOST_REQUIRE_EQUAL(reader.run.diagnostics.all().size(), 1);
  BOOST_TEST(reader.run.diagnostics.all().front().help == refused.help);
  tubiao::test::check_findings(reader.said(), refused.said);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
