#include "data/catalogue.h"

#include <filesystem>

#include "support.h"

namespace tubiao::data {
namespace {

using diag::Code;

/// A share folder with the shipped English and units of one's own.
struct Share {
  test::Run run;

  Catalogue load(std::string_view units) {
    copy("en");
    run.folder.write("units.toml", std::string(R"([[unit]]
id = "percent"
dimension = "percent"
en = "%"
[[unit]]
id = "percentage-point"
dimension = "percentage-point"
en = "points"
)") + std::string(units));
    return load_catalogue(run.context(), run.folder.path());
  }

  void copy(const std::string& tag) { write(tag, shipped(tag)); }
  void write(const std::string& name, const std::string& text) {
    std::filesystem::create_directories(run.folder.path() / "languages");
    run.folder.write("languages/" + name + ".toml", text);
  }
  static std::string shipped(const std::string& tag) {
    return base::read_file(test::project_root() / "share/languages" / (tag + ".toml"), 1 << 20);
  }
};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, "the file has no " << from);
  return text.replace(at, from.size(), to);
}

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(what_is_shipped_is_sound_and_complete) {
  test::Run run;
  const Catalogue catalogue = run.shipped();
  BOOST_TEST(run.diagnostics.all().empty(), run.printed());
  BOOST_TEST(catalogue.language_tags() == (std::vector<std::string>{"en", "ja", "zh"}),
             boost::test_tools::per_element());
  for (const auto& [id, unit] : catalogue.units) {
    for (const auto& tag : catalogue.language_tags()) {
      BOOST_TEST(unit.words.contains(tag), id << " has no words in " << tag);
    }
  }
}

BOOST_AUTO_TEST_CASE(finds_scales_of_every_language) {
  const Catalogue& catalogue = test::empty_dataset().catalogue;
  BOOST_TEST(catalogue.find_scale("万")->exponent == 4);
  BOOST_TEST(catalogue.find_scale("億")->exponent == 8);
  BOOST_TEST(catalogue.find_scale("million")->exponent == 6);
  BOOST_TEST(catalogue.find_scale("lakh") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_unit_is_a_word_a_table_or_another_unit) {
  Share share;
  const auto catalogue = share.load(R"(
[[unit]]
id = "tonne"
dimension = "mass"
factor = 1000
en = { one = "tonne", other = "tonnes", brief = "t" }
[[unit]]
id = "jin"
dimension = "mass"
factor = "1/2"
en = { as = "tonne" }
)");
  BOOST_TEST(share.run.diagnostics.all().empty(), share.run.printed());
  const Unit* jin = catalogue.find_unit("jin");
  BOOST_REQUIRE(jin != nullptr);
  BOOST_TEST(jin->words.at("en").substitute == "tonne");
  BOOST_CHECK(jin->factor.denominator == base::Decimal(2));
}

BOOST_AUTO_TEST_CASE(reports_units_that_cannot_be) {
  const auto code_of = [](std::string_view keys) {
    Share share;
    share.load("[[unit]]\nid = \"x\"\ndimension = \"mass\"\n" + std::string(keys));
    const auto& all = share.run.diagnostics.all();
    BOOST_REQUIRE_MESSAGE(all.size() == 1u, share.run.printed());
    return std::string(diag::info(all.front().code).name);
  };
  BOOST_TEST(code_of("factor = \"1/0\"\nen = \"x\"") == "bad-value");
  BOOST_TEST(code_of("factor = -1\nen = \"x\"") == "bad-value");
  BOOST_TEST(code_of("factor = \"1:15\"\nen = \"x\"") == "bad-value");
  BOOST_TEST(code_of("factor = 123456789\nen = \"x\"") == "bad-value");
  BOOST_TEST(code_of("factor = true\nen = \"x\"") == "wrong-type");
  BOOST_TEST(code_of("en = 5") == "wrong-type");
  BOOST_TEST(code_of("en = {}") == "missing-key");
  BOOST_TEST(code_of("en = { one = \"x\", few = \"y\" }") == "missing-key");
  BOOST_TEST(code_of("en = { as = \"percnt\" }") == "unknown-id");
  BOOST_TEST(code_of("en = { as = \"percent\" }") == "unit-mismatch");
  BOOST_TEST(code_of("en = \"x\"\nxx = \"y\"") == "unknown-key");
}

BOOST_AUTO_TEST_CASE(reports_a_second_unit_of_one_id_with_the_first) {
  Share share;
  share.load("[[unit]]\nid = \"percent\"\ndimension = \"percent\"\nen = \"%\"\n");
  const auto& finding = share.run.finding(Code::duplicate_id);
  BOOST_REQUIRE(finding.notes.size() == 1u);
  BOOST_TEST(finding.notes.front().span.line == 1);
}

BOOST_AUTO_TEST_CASE(reports_templates_that_lose_something) {
  Share share;
  share.write("en", replaced(Share::shipped("en"), "\"up {amount} since {since}\"",
                             "\"up since {since}\""));
  load_catalogue(share.run.context(), share.run.folder.path());
  const auto& finding = share.run.finding(Code::bad_placeholder);
  BOOST_TEST(finding.message == "the template loses {amount}");
  BOOST_TEST(share.run.pointed_at(finding) == "\"up since {since}\"");
}

BOOST_AUTO_TEST_CASE(reports_placeholders_that_nothing_fills_in) {
  Share share;
  share.write("en",
              replaced(Share::shipped("en"), "year = \"{year}\"", "year = \"{year} {yaer}\""));
  load_catalogue(share.run.context(), share.run.folder.path());
  BOOST_TEST(share.run.finding(Code::bad_placeholder).message == "nothing fills in {yaer} here");
}

BOOST_AUTO_TEST_CASE(reports_a_qualifier_without_words) {
  Share share;
  share.write("en", replaced(Share::shipped("en"), "set-to-reach = { before = \"set to reach\" }",
                             "set-to-reach = {}"));
  load_catalogue(share.run.context(), share.run.folder.path());
  BOOST_TEST(share.run.finding(Code::missing_language).message ==
             "this language says nothing for \"set-to-reach\"");
}

BOOST_AUTO_TEST_CASE(reports_months_that_are_not_twelve) {
  Share share;
  share.write("en", replaced(Share::shipped("en"), "\"January\", ", ""));
  load_catalogue(share.run.context(), share.run.folder.path());
  share.run.finding(Code::bad_value);
}

BOOST_AUTO_TEST_CASE(reports_a_language_file_of_another_name) {
  Share share;
  share.write("fr", Share::shipped("en"));
  load_catalogue(share.run.context(), share.run.folder.path());
  BOOST_TEST(share.run.finding(Code::bad_language).help ==
             "a language file is named after its tag: en.toml");
}

BOOST_AUTO_TEST_CASE(reports_missing_folders_and_units) {
  test::Run run;
  load_catalogue(run.context(), run.folder.path() / "nowhere");
  run.finding(Code::file_unreadable);
  BOOST_TEST(run.finding(Code::unknown_id).message.find("percent") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_language_tag_that_is_a_key_of_units_has_its_words_apart) {
  Share share;
  share.write("id", replaced(Share::shipped("en"), "tag = \"en\"", "tag = \"id\""));
  const Catalogue catalogue = share.load(R"([[unit]]
id = "firm"
dimension = "firm"
en = "firms"
words = { id = "perusahaan" }
)");
  BOOST_TEST(share.run.printed() == "");
  const Unit& firm = *catalogue.find_unit("firm");
  BOOST_TEST(firm.words.at("id").forms.after.at("other") == "perusahaan");
  // The id itself is no word.
  BOOST_TEST(!catalogue.find_unit("percent")->words.contains("id"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
