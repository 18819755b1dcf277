#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/limits.h"
#include "base/utf8.h"
#include "block/markup/parse.h"

namespace base = tubiao::base;
namespace diag = tubiao::diag;
using namespace tubiao::block::markup;

namespace {

/// A parsed text in one line: "plain|strong:…|red^:…|{gdp.value}", then its faults.
std::string outline(std::string_view text) {
  const Parsed parsed = parse(text);
  std::string out;
  for (const Part& part : parsed.parts) {
    if (!out.empty()) out += '|';
    std::string looks = part.mark.colour;
    if (part.mark.stress == Stress::strong) looks += '!';
    if (part.mark.level == Level::superscript) looks += '^';
    if (part.mark.level == Level::subscript) looks += '_';
    if (!looks.empty()) out += looks + ':';
    out += part.kind == Part::Kind::figure ? "{" + part.words + "}" : part.words;
  }
  return out;
}

/// The first fault of a text: what it points at, and what it says.
std::string fault(std::string_view text) {
  const Parsed parsed = parse(text);
  BOOST_REQUIRE(!parsed.faults.empty());
  const Fault& first = parsed.faults.front();
  return std::string(text.substr(0, first.place.begin)) + "»" +
         std::string(text.substr(first.place.begin, first.place.end - first.place.begin)) + "« " +
         first.message;
}

bool is_plain(std::string_view text) {
  return outline(text) == text && parse(text).faults.empty();
}

/// What a text without faults prints, figures as they are written.
std::string words_of(const Parsed& parsed) {
  std::string out;
  for (const Part& part : parsed.parts) {
    out += part.kind == Part::Kind::figure ? "{" + part.words + "}" : part.words;
  }
  return out;
}

/// A text of `count` pieces drawn from a list.
template <std::size_t size>
std::string draw(std::mt19937& random, const std::array<const char*, size>& pieces, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += pieces[std::uniform_int_distribution<std::size_t>(0, size - 1)(random)];
  }
  return text;
}

/// A text in which every sign stands for itself.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char sign : text) {
    if (sign == '{') {
      out += "{{";
    } else if (std::string_view("}[]*^_").find(sign) != std::string_view::npos) {
      out += std::string("{") + sign + "}";
    } else {
      out += sign;
    }
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_parse)

BOOST_AUTO_TEST_CASE(marks_change_the_words_inside_them) {
  BOOST_TEST(outline("一**二**三") == "一|!:二|三");
  BOOST_TEST(outline("[红]{vermilion}字") == "vermilion:红|字");
  BOOST_TEST(outline("m^{2}以上") == "m|^:2|以上");
  BOOST_TEST(outline("CO_{2}") == "CO|_:2");
  BOOST_TEST(outline("增长{gdp.change}，**{gdp}**") == "增长|{gdp.change}|，|!:{gdp}");
}

BOOST_AUTO_TEST_CASE(marks_stand_inside_each_other) {
  BOOST_TEST(outline("**一[二^{三}]{red}四**") == "!:一|red!:二|red!^:三|!:四");
  BOOST_TEST(outline("[a [b]{red} c]{blue}") == "blue:a |red:b|blue: c");
  BOOST_TEST(outline("[一**二**]{red}") == "red:一|red!:二");
  BOOST_TEST(outline("x^{2}_{i}") == "x|^:2|_:i");
  BOOST_TEST(outline("10^{{gdp.rank}}") == "10|^:{gdp.rank}");
}

BOOST_AUTO_TEST_CASE(strong_words_need_no_blanks_around_them) {
  BOOST_TEST(outline("这是**“重点”：**内容") == "这是|!:“重点”：|内容");
  BOOST_TEST(outline("**一** **二**") == "!:一| |!:二");
  BOOST_TEST(outline("**一 **二") == "!:一 |二");
}

BOOST_AUTO_TEST_CASE(ordinary_copy_is_plain) {
  for (const char* text : {"3*4=12",        "2 ** 3",      "* 注",       "** 注：初步核算",
                           "数据**",        "138****1234", "***",        "a^b",
                           "10~20",         "~",           "^",          "snake_case_name",
                           "[1]",           "[一][二]",    "a]b",        "a}b",
                           "5 < 6 & 7 > 2", "100%",        "C:\\dir\\*", "“引”（注）《书》",
                           "#标题",         "- 项",        "`x`",        ""}) {
    BOOST_TEST(is_plain(text), text << " became " << outline(text));
  }
}

BOOST_AUTO_TEST_CASE(a_sign_in_braces_stands_for_itself) {
  BOOST_TEST(outline("{{gdp}") == "{gdp}");
  BOOST_TEST(outline("一{**}二{**}") == "一**二**");
  BOOST_TEST(outline("{[}a{]}{red}") == "[a]|{red}");
  BOOST_TEST(outline("[a]{{b}") == "[a]{b}");
  BOOST_TEST(outline("x{^}{{2} {_}{*}") == "x^{2} _*");
  BOOST_TEST(outline("m^{{}}}") == "m|^:}");
  BOOST_TEST(outline("[注]{*}") == "[注]*");
}

BOOST_AUTO_TEST_CASE(words_that_go_on_alike_are_one_part) {
  BOOST_TEST(parse("a{{b*c[d]e").parts.size() == 1u);
  const auto parts = parse("一{{二**三**").parts;
  BOOST_REQUIRE(parts.size() == 2u);
  BOOST_TEST((parts[0].place == tubiao::toml::Range{0, 8}));
  BOOST_TEST((parts[1].place == tubiao::toml::Range{10, 13}));
}

BOOST_AUTO_TEST_CASE(colours_are_named_once_with_their_place) {
  const Parsed parsed = parse("新[a [b]{red}]{blue}");
  BOOST_REQUIRE(parsed.colours.size() == 2u);
  BOOST_TEST(parsed.colours[0].name == "red");
  BOOST_TEST((parsed.colours[0].place == tubiao::toml::Range{10, 13}));
  BOOST_TEST(parsed.colours[1].name == "blue");
}

BOOST_AUTO_TEST_CASE(marks_without_an_end_are_faults_where_they_begin) {
  BOOST_TEST(fault("中**重要") == "中»**« the strong words that begin here have no end");
  BOOST_TEST(fault("m^{2 以上") == "m»^{« the superscript that begins here has no end");
  BOOST_TEST(fault("CO_{2") == "CO»_{« the subscript that begins here has no end");
  BOOST_TEST(
      fault("[a**b]{red}c") ==
      "[a»**« the strong words that begin here have no end before the mark around them ends");
  BOOST_TEST(
      fault("**a[b**c]{red}") ==
      "**a»[« the coloured words that begin here have no end before the mark around them ends");
  BOOST_TEST(fault("[a^{b]{red}}") ==
             "[a»^{« the superscript that begins here has no end before the mark around it ends");
}

BOOST_AUTO_TEST_CASE(marks_without_words_are_faults) {
  BOOST_TEST(fault("新[]{red}") == "新»[]{red}« no words stand in this mark");
  BOOST_TEST(fault("m^{}") == "m»^{}« no words stand in this mark");
  BOOST_TEST(outline("a[ ]{red}b") == "a|red: |b");
}

BOOST_AUTO_TEST_CASE(braces_are_faults_where_they_name_nothing) {
  BOOST_TEST(fault("新{gdp") == "新»{« a brace is not closed");
  BOOST_TEST(fault("{gdp 和 {gdp}") == "»{« a brace is not closed");
  BOOST_TEST(fault("[a]{red") == "[a]»{« a brace is not closed");
  BOOST_TEST(fault("新{}") == "新»{}« nothing stands between the braces");
  const Parsed parsed = parse("{gdp");
  BOOST_TEST((parsed.faults.front().code == diag::Code::bad_placeholder));
}

BOOST_AUTO_TEST_CASE(marks_do_not_stand_too_deep) {
  BOOST_TEST(parse("[a[b[c[d]{r}]{r}]{r}]{r}").faults.empty());
  BOOST_TEST(fault("[a[b[c[d[e]{r}]{r}]{r}]{r}]{r}") ==
             "[a[b[c[d»[« marks stand inside each other more than 4 deep");
  BOOST_TEST(fault("x^{a_{b}}") == "x^{a»_{« a superscript or subscript stands inside another one");
}

BOOST_AUTO_TEST_CASE(a_text_has_so_many_parts) {
  std::string text;
  for (std::size_t i = 0; i < base::limits::markup_parts / 2; ++i) text += "a^{b}";
  BOOST_TEST(parse(text).faults.empty());
  BOOST_TEST(parse(text).parts.size() == base::limits::markup_parts);
  const Parsed parsed = parse(text + "**新** c **d**");
  BOOST_TEST(parsed.parts.size() == base::limits::markup_parts);
  BOOST_REQUIRE(!parsed.faults.empty());
  BOOST_TEST(parsed.faults[0].message == "the text changes its looks more than 1000 times");
  BOOST_TEST((parsed.faults[0].place == tubiao::toml::Range{text.size() + 2, text.size() + 5}));
}

BOOST_AUTO_TEST_CASE(faults_come_in_the_order_of_their_places) {
  const Parsed parsed = parse("**a ^{} {b");
  std::vector<std::size_t> places;
  for (const Fault& each : parsed.faults) places.push_back(each.place.begin);
  BOOST_TEST((places == std::vector<std::size_t>{0, 4, 8}));
}

BOOST_AUTO_TEST_CASE(no_text_at_random_breaks_the_parser) {
  constexpr std::array<const char*, 18> pieces = {"{", "}",  "[",     "]",  "*",  "**",
                                                  "^", "_",  "^{",    "_{", "{{", "]{",
                                                  "a", "新", "{gdp}", "\n", " ",  "red}"};
  std::mt19937 random(2025);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = draw(random, pieces, round % 24);
    const Parsed parsed = parse(text);
    BOOST_TEST_CONTEXT(text) {
      for (const Fault& each : parsed.faults) {
        BOOST_TEST(each.place.begin < each.place.end);
        BOOST_TEST(each.place.end <= text.size());
        BOOST_TEST(!base::find_invalid_utf8(
                        text.substr(each.place.begin, each.place.end - each.place.begin))
                        .has_value());
        BOOST_TEST(!each.message.empty());
        BOOST_TEST(!each.help.empty());
      }
      for (const Part& part : parsed.parts) {
        BOOST_TEST(!part.words.empty());
        BOOST_TEST(part.place.begin < part.place.end);
        BOOST_TEST(part.place.end <= text.size());
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(escaped_texts_at_random_say_themselves) {
  constexpr std::array<const char*, 14> pieces = {"{", "}", "[",  "]",  "*", "**", "^",
                                                  "_", "a", "新", "，", " ", "\n", "{gdp}"};
  std::mt19937 random(14);
  for (int round = 0; round < 5000; ++round) {
    const std::string text = draw(random, pieces, round % 20);
    const Parsed parsed = parse(escaped(text));
    BOOST_TEST(parsed.faults.empty(), text);
    BOOST_TEST(words_of(parsed) == text);
    BOOST_TEST(parsed.parts.size() == (text.empty() ? 0u : 1u));
  }
}

BOOST_AUTO_TEST_CASE(texts_at_random_without_whole_marks_are_plain) {
  constexpr std::array<const char*, 16> pieces = {"*",  "x",  "^", "_", "~", "[", "]",  "}",
                                                  "新", "，", "3", " ", "(", "—", "\n", "***"};
  std::mt19937 random(3);
  for (int round = 0; round < 5000; ++round) {
    const std::string text = draw(random, pieces, round % 20);
    if (text.find("**") != std::string::npos) continue;
    BOOST_TEST(is_plain(text), text << " became " << outline(text));
  }
}

BOOST_AUTO_TEST_SUITE_END()
