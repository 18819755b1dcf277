#include "base/language.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(knows_the_form_of_a_tag) {
  using tubiao::base::is_language_tag;
  for (const char* tag : {"zh", "en", "yue", "zh-Hant", "zh-Hant-HK", "de-1996", "en-x-a"}) {
    BOOST_TEST(is_language_tag(tag), tag << " is a tag");
  }
  for (const char* tag : {"", "z", "chinese", "zh_CN", "zh-", "-zh", "zh--Hant", "zh-toolongtag",
                          "z1", "中文", "zh-中", "zh Hant"}) {
    BOOST_TEST(!is_language_tag(tag), tag << " is no tag");
  }
}

BOOST_AUTO_TEST_CASE(spells_an_edition) {
  BOOST_TEST(tubiao::base::to_string(tubiao::base::Edition{"zh", "en"}) == "zh+en");
  BOOST_TEST(tubiao::base::to_string(tubiao::base::Edition{"en"}) == "en");
  BOOST_TEST(tubiao::base::to_string(tubiao::base::Edition{}) == "");
}

BOOST_AUTO_TEST_CASE(never_falls_back_silently) {
  tubiao::base::Localized text;
  BOOST_TEST(text.empty());
  text.set("zh", "新乡");
  text.set("en", "Xinxiang");
  BOOST_TEST(*text.find("en") == "Xinxiang");
  BOOST_TEST(text.find("fr") == nullptr);
  BOOST_TEST(text.find("zh-Hant") == nullptr);
  BOOST_TEST(text.at("zh") == "新乡");
}

BOOST_AUTO_TEST_CASE(keeps_the_order_and_replaces_in_place) {
  tubiao::base::Localized text;
  text.set("zh", "甲");
  text.set("en", "A");
  text.set("zh", "乙");
  BOOST_REQUIRE(text.texts().size() == 2u);
  BOOST_TEST(text.texts()[0].first == "zh");
  BOOST_TEST(text.texts()[0].second == "乙");
}

BOOST_AUTO_TEST_SUITE_END()
