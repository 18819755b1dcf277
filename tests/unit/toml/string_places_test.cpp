#include "toml/string_places.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/utf8.h"
#include "example.h"

namespace base = tubiao::base;
namespace diag = tubiao::diag;
namespace toml = tubiao::toml;

namespace {

/// Where `part` stands in the string `a` of a file: "line:column-end_line:end_column".
std::string place_of(std::string_view part, std::string file) {
  Example example(std::move(file));
  const auto string = example.root().get_string("a").value();
  const std::size_t begin = string.value.find(part);
  BOOST_REQUIRE(begin != std::string::npos);
  const diag::Span span =
      toml::StringPlaces(example.sources, string).of({begin, begin + part.size()});
  return std::to_string(span.line) + ':' + std::to_string(span.column) + '-' +
         std::to_string(span.end_line) + ':' + std::to_string(span.end_column);
}

/// A string as TOML writes it, of characters and escapes drawn at random.
class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  std::string write() {
    const bool escapes = pick(2) == 0;
    const bool several_lines = pick(2) == 0;
    const std::string quotes(several_lines ? 3 : 1, escapes ? '"' : '\'');
    std::string text = quotes;
    if (several_lines && pick(2) == 0) text += line_end();
    for (std::size_t count = pick(pick(20) == 0 ? 600 : 12); count > 0; --count)
      text += character(escapes, several_lines);
    return text + quotes;
  }

 private:
  std::size_t pick(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_);
  }

  std::string line_end() { return pick(2) == 0 ? "\n" : "\r\n"; }

  std::string character(bool escapes, bool several_lines) {
    const std::vector<std::string> plain = {"a", "新", " ", "é", "𠮷", "{", "\t", "\u3000", "、"};
    const std::vector<std::string> escaped = {"\\n",     "\\t",     "\\\\",        "\\\"",
                                              "\\u65b0", "\\u00E9", "\\U00020BB7", "\\u007B"};
    if (escapes && pick(3) == 0) return escaped[pick(escaped.size())];
    if (several_lines && pick(5) == 0) return line_end();
    if (several_lines && escapes && pick(5) == 0) return "\\" + line_end() + "  \t" + line_end();
    // A quote, but never as many as would end the string.
    if (several_lines && pick(8) == 0) return escapes ? "'" : "\"";
    return plain[pick(plain.size())];
  }

  std::mt19937 random_;
};

/// Whether `written` says `character`: as itself, as an escape, or as a line end.
bool says(std::string_view written, std::string_view character) {
  if (written == character || (written == "\r\n" && character == "\n")) return true;
  const auto escaped = [](std::string_view lexeme) {
    Example example("a = \"" + std::string(lexeme) + "\"\n");
    return example.root().get_string("a").value().value;
  };
  return written.starts_with("\\") && escaped(written) == character;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(string_places)

BOOST_AUTO_TEST_CASE(counts_code_points_in_plain_strings) {
  BOOST_TEST(place_of("b", "a = \"ab\"\n") == "1:7-1:8");
  BOOST_TEST(place_of("乡b", "a = \"新乡b\" # 注\n") == "1:7-1:9");
  BOOST_TEST(place_of("乡b", "a = '新乡b'\n") == "1:7-1:9");
  BOOST_TEST(place_of("x", "\"标\" = 1\n  a   =   '新\\x'\n") == "2:14-2:15");
}

BOOST_AUTO_TEST_CASE(passes_escapes) {
  BOOST_TEST(place_of("x", R"(a = "\"\\\t\u65b0\U00020BB7x")") == "1:28-1:29");
  BOOST_TEST(place_of("新x", R"(a = "\u65B0x")") == "1:6-1:13");
  BOOST_TEST(place_of("\n", R"(a = "一\n二")") == "1:7-1:9");
}

BOOST_AUTO_TEST_CASE(follows_strings_of_several_lines) {
  BOOST_TEST(place_of("x", "a = \"\"\"\nx\"\"\"\n") == "2:1-2:2");
  BOOST_TEST(place_of("x", "a = '''\r\n新\r\n x'''\n") == "3:2-3:3");
  BOOST_TEST(place_of("二x", "a = \"\"\"一\n二x\n三\"\"\"\n") == "2:1-2:3");
  BOOST_TEST(place_of("一\n二", "a = \"\"\"一\n二x\"\"\"\n") == "1:8-2:2");
  BOOST_TEST(place_of("x\"", "a = \"\"\"\"\"x\"\"\"\"\n") == "1:10-1:12");
}

BOOST_AUTO_TEST_CASE(leaves_out_what_a_backslash_at_the_end_of_a_line_hides) {
  BOOST_TEST(place_of("二", "a = \"\"\"一\\\n   \n  二\"\"\"\n") == "3:3-3:4");
  BOOST_TEST(place_of("一", "a = \"\"\"一\\\n  二\"\"\"\n") == "1:8-1:9");
  BOOST_TEST(place_of("一", "a = \"\"\"\\\n  一\"\"\"\n") == "2:3-2:4");
  BOOST_TEST(place_of("、二", "a = \"\"\"一\\\n  、二\"\"\"\n") == "2:3-2:5");
  // The library takes an ideographic space there for a blank.
  BOOST_TEST(place_of("二", "a = \"\"\"一\\\n\u3000二\"\"\"\n") == "2:2-2:3");
}

BOOST_AUTO_TEST_CASE(finds_texts_of_every_language) {
  Example example("t = { zh = \"新x\", en = '''\nan x''' }\n");
  const std::vector<base::Language> languages = {"zh", "en"};
  const auto texts = example.root().get_texts("t", languages).value().value;
  const auto zh = toml::StringPlaces(example.sources, texts.at("zh")).of({3, 4});
  const auto en = toml::StringPlaces(example.sources, texts.at("en")).of({3, 4});
  BOOST_TEST((zh == diag::Span{0, 1, 14, 1, 15}));
  BOOST_TEST((en == diag::Span{0, 2, 4, 2, 5}));
}

BOOST_AUTO_TEST_CASE(places_nothing_where_it_would_begin) {
  Example example("a = \"新x\"\n");
  const auto string = example.root().get_string("a").value();
  const toml::StringPlaces places(example.sources, string);
  const auto middle = places.of({3, 3});
  const auto end = places.of({4, 9});
  BOOST_TEST((middle == diag::Span{0, 1, 7, 1, 7}));
  BOOST_TEST((end == diag::Span{0, 1, 8, 1, 8}));
  const diag::Spanned<std::string> made{"新", {}};
  BOOST_TEST((toml::StringPlaces(example.sources, made).of({0, 3}) == diag::Span{}));
}

BOOST_AUTO_TEST_CASE(agrees_with_the_library_on_strings_at_random) {
  Writer writer(14);
  for (int round = 0; round < 3000; ++round) {
    const std::string written = writer.write();
    Example example("\"标题\" = 1\na = " + written + "\n");
    BOOST_TEST_CONTEXT(written) {
      const auto string = example.root().get_string("a").value();
      const toml::StringPlaces places(example.sources, string);
      for (std::size_t at = 0; at < string.value.size();) {
        const auto bytes = static_cast<std::size_t>(base::decode(string.value, at).bytes);
        const auto span = places.of({at, at + bytes});
        BOOST_TEST(says(example.sources.text(span), string.value.substr(at, bytes)),
                   "the byte " << at << " is not at " << span.line << ':' << span.column);
        at += bytes;
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
