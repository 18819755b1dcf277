// Datasets as files: what they hold, how files add up, and everything that is refused.
#include "data/read.h"

#include "support.h"

namespace tubiao::data {
namespace {

using diag::Code;
using test::dataset_text;
using test::Run;

constexpr std::string_view head = R"([dataset]
id = "test"
languages = ["zh", "en"]
title = { zh = "测试", en = "Test" }
)";

constexpr std::string_view a_designation = R"([[designation]]
id = "pilot"
label = { zh = "试点", en = "Pilot" }
source = "first"
)";

/// Reads a text that is to be refused for one reason.
const diag::Diagnostic& refused(Run& run, std::string_view text, Code code) {
  BOOST_TEST(!run.read(text).has_value());
  const auto& finding = run.finding(code);
  BOOST_TEST(run.diagnostics.errors() == 1u, run.printed());
  BOOST_TEST(!finding.help.empty(), run.printed());
  return finding;
}

BOOST_AUTO_TEST_SUITE(read_datasets)

BOOST_AUTO_TEST_CASE(reads_everything_of_a_dataset) {
  Run run;
  run.folder.write("first.txt", "\xEF\xBB\xBF通车里程达633公里");
  const auto dataset = run.read(R"([dataset]
id = "test"
languages = ["zh", "en"]
title = { zh = "测试", en = "Test" }
place = { zh = "新乡市", en = "Xinxiang" }
plan = { from = 2021, to = 2025, baseline = 2020 }
as_of = 2025-10-28
[[source]]
id = "first"
title = { zh = "发布会", en = "Conference" }
date = 2025-10-28
text = "first.txt"
[[designation]]
id = "pilot"
kind = "award"
scope = "national"
status = "in-progress"
label = { zh = "试点", en = "Pilot" }
source = "first"
quote = "通车里程"
also_quoted = ["里程"]
)");
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  BOOST_TEST(dataset->id == "test");
  BOOST_TEST(dataset->languages.front() == "zh");
  BOOST_TEST(dataset->place.at("en") == "Xinxiang");
  BOOST_TEST(dataset->plan->baseline == 2020);
  BOOST_CHECK(dataset->as_of == (Date{2025, 10, 28}));
  const Source* source = dataset->find_source("first");
  BOOST_REQUIRE(source != nullptr);
  BOOST_TEST(source->text == "通车里程达633公里");
  BOOST_TEST(source->short_title.at("en") == "Conference");
  const Designation* designation = dataset->find_designation("pilot");
  BOOST_REQUIRE(designation != nullptr);
  BOOST_TEST(designation->kind == "award");
  BOOST_CHECK(designation->status == DesignationStatus::in_progress);
  BOOST_TEST(designation->short_label.at("zh") == "试点");
  BOOST_TEST(designation->also_quoted.size() == 1u);
}

BOOST_AUTO_TEST_CASE(files_add_up_and_paths_are_relative_to_theirs) {
  Run run;
  std::filesystem::create_directories(run.folder.path() / "more");
  run.folder.write("more/second.txt", "引文");
  const std::vector<std::filesystem::path> files = {
      run.folder.write("a.toml", std::string(a_designation)),
      run.folder.write("more/b.toml", std::string(head) + R"([[source]]
id = "first"
title = { zh = "发布会", en = "Conference" }
[[source]]
id = "second"
title = { zh = "发布会", en = "Conference" }
text = "second.txt"
)")};
  const auto dataset = read_dataset(run.context(), files, run.shipped());
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  BOOST_TEST(dataset->designations.size() == 1u);
  BOOST_TEST(dataset->find_source("second")->text == "引文");
}

BOOST_AUTO_TEST_CASE(ids_are_unique_over_all_files) {
  Run run;
  const std::vector<std::filesystem::path> files = {
      run.folder.write("a.toml", dataset_text(a_designation)),
      run.folder.write("b.toml", std::string(a_designation))};
  BOOST_TEST(!read_dataset(run.context(), files, run.shipped()).has_value());
  const auto& finding = run.finding(Code::duplicate_id);
  BOOST_TEST(run.pointed_at(finding) == "\"pilot\"");
  BOOST_REQUIRE(finding.notes.size() == 1u);
  BOOST_TEST(finding.notes.front().span.source != finding.span.source);
}

BOOST_AUTO_TEST_CASE(a_further_dataset_table_is_refused) {
  Run run;
  const std::vector<std::filesystem::path> files = {
      run.folder.write("a.toml", dataset_text(a_designation)),
      run.folder.write("b.toml", std::string(head))};
  BOOST_TEST(!read_dataset(run.context(), files, run.shipped()).has_value());
  BOOST_TEST(run.finding(Code::duplicate_id).notes.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_dataset_table_must_be_there) {
  Run run;
  refused(run, a_designation, Code::missing_key);
}

BOOST_AUTO_TEST_CASE(a_dataset_without_anything_is_empty) {
  Run run;
  refused(run, head, Code::empty_dataset);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_missing_is_reported) {
  Run run;
  const std::vector<std::filesystem::path> files = {run.folder.path() / "nothing.toml"};
  BOOST_TEST(!read_dataset(run.context(), files, run.shipped()).has_value());
  run.finding(Code::file_unreadable);
}

BOOST_AUTO_TEST_CASE(languages_must_be_known_and_spelt_like_one) {
  const auto with = [](std::string_view languages) {
    return "[dataset]\nid = \"t\"\nlanguages = " + std::string(languages) +
           "\ntitle = { zh = \"测\" }\n";
  };
  Run unknown;
  const auto& finding = refused(unknown, with("[\"zh\", \"xx\"]"), Code::bad_language);
  BOOST_TEST(unknown.pointed_at(finding) == "\"xx\"");
  BOOST_TEST(finding.help.find("\"en\", \"ja\", \"zh\"") != std::string::npos);
  Run misspelt;
  BOOST_TEST(refused(misspelt, with("[\"zh\", \"e n\"]"), Code::bad_language).message ==
             "\"e n\" is not a language tag");
  Run twice;
  refused(twice, with("[\"zh\", \"zh\"]"), Code::duplicate_id);
  Run none;
  refused(none, "[dataset]\nid = \"t\"\nlanguages = []\ntitle = { zh = \"测\" }\n",
          Code::missing_key);
}

BOOST_AUTO_TEST_CASE(a_missing_language_is_never_replaced) {
  Run run;
  BOOST_TEST(!run.read(dataset_text("[[topic]]\nid = \"t\"\nlabel = { zh = \"路\" }\n" +
                                    std::string(a_designation)))
                  .has_value());
  run.finding(Code::missing_language);
}

BOOST_AUTO_TEST_CASE(a_unit_needs_words_in_every_language) {
  Run run;
  refused(run,
          dataset_text("[[unit]]\nid = \"u\"\ndimension = \"u\"\nzh = \"家\"\n" +
                       std::string(a_designation)),
          Code::missing_language);
}

BOOST_AUTO_TEST_CASE(a_unit_of_the_dataset_takes_the_place_of_a_common_one) {
  Run run;
  const auto dataset = run.read(dataset_text(
      "[[unit]]\nid = \"enterprise\"\ndimension = \"enterprise\"\nzh = \"家\"\nen = \"firms\"\n" +
      std::string(a_designation)));
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  BOOST_TEST(dataset->find_unit("enterprise")->words.at("en").forms.after.at("other") == "firms");
}

BOOST_AUTO_TEST_CASE(a_phrase_of_a_universe_keeps_the_rank) {
  Run run;
  refused(run,
          dataset_text("[[universe]]\nid = \"u\"\nlabel = { zh = \"全国\", en = \"China\" }\n"
                       "phrase = { zh = \"全国第{rank}\", en = \"first in China\" }\n" +
                       std::string(a_designation)),
          Code::bad_placeholder);
}

BOOST_AUTO_TEST_CASE(ids_are_plain_words) {
  Run run;
  refused(run,
          dataset_text("[[topic]]\nid = \"a.b\"\nlabel = { zh = \"路\", en = \"Road\" }\n" +
                       std::string(a_designation)),
          Code::bad_value);
}

BOOST_AUTO_TEST_CASE(the_text_of_a_source_must_be_readable_text) {
  const auto with_text = [](std::string_view path) {
    return dataset_text("[[source]]\nid = \"s\"\ntitle = { zh = \"源\", en = \"S\" }\ntext = \"" +
                        std::string(path) + "\"\n" + std::string(a_designation));
  };
  Run missing;
  const auto& finding = refused(missing, with_text("missing.txt"), Code::file_unreadable);
  BOOST_TEST(missing.pointed_at(finding) == "\"missing.txt\"");
  Run binary;
  binary.folder.write("s.txt", "a\xFFz");
  refused(binary, with_text("s.txt"), Code::invalid_utf8);
}

BOOST_AUTO_TEST_CASE(a_source_with_a_text_needs_quotes) {
  Run run;
  run.folder.write("s.txt", "引文");
  const auto text = dataset_text(
      "[[source]]\nid = \"s\"\ntitle = { zh = \"源\", en = \"S\" }\ntext = \"s.txt\"\n"
      "[[designation]]\nid = \"d\"\nlabel = { zh = \"试点\", en = \"Pilot\" }\nsource = \"s\"\n");
  BOOST_TEST(!run.read(text).has_value());
  run.finding(Code::missing_key);
}

BOOST_AUTO_TEST_CASE(references_name_what_exists) {
  Run run;
  const auto& finding =
      refused(run,
              dataset_text("[[designation]]\nid = \"d\"\nlabel = { zh = \"试\", en = \"P\" }\n"
                           "source = \"frist\"\n"),
              Code::unknown_id);
  BOOST_TEST(finding.help == "did you mean \"first\"?");
  BOOST_TEST(run.pointed_at(finding) == "\"frist\"");
}

BOOST_AUTO_TEST_CASE(the_years_of_the_plan_run_forwards) {
  Run run;
  refused(run,
          std::string("[dataset]\nid = \"t\"\nlanguages = [\"zh\"]\ntitle = { zh = \"测\" }\n"
                      "plan = { from = 2025, to = 2021, baseline = 2020 }\n"),
          Code::bad_value);
}

BOOST_AUTO_TEST_CASE(misspelt_keys_and_tables_are_reported) {
  Run run;
  BOOST_TEST(!run.read(dataset_text(std::string(a_designation) + "qoute = \"x\"\n")).has_value());
  run.finding(Code::unknown_key);
  Run table;
  BOOST_TEST(!table.read(dataset_text(std::string(a_designation) + "[[indicators]]\nid = \"x\"\n"))
                  .has_value());
  table.finding(Code::unknown_key);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
