#include "text/script.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::text::test {

BOOST_AUTO_TEST_CASE(languages_are_judged_by_their_likely_script) {
  for (const char* tag : {"zh", "zh-Hant", "zh-TW", "yue", "ja", "ko", "zh-Hans-CN"}) {
    BOOST_TEST(is_cjk_language(tag), tag);
  }
  for (const char* tag : {"en", "de", "ru", "fr-CA", "zh-Latn", "tlh", "xx", ""}) {
    BOOST_TEST(!is_cjk_language(tag), tag);
  }
}

BOOST_AUTO_TEST_CASE(families_are_looked_up_by_the_longest_prefix) {
  const Families families{"L", {{"zh", "SC"}, {"zh-Hant", "TC"}}, "default"};
  BOOST_TEST(cjk_family(families, "zh") == "SC");
  BOOST_TEST(cjk_family(families, "zh-CN") == "SC");
  BOOST_TEST(cjk_family(families, "zh-Hant-HK") == "TC");
  BOOST_TEST(cjk_family(families, "ja") == "default");
  BOOST_TEST(cjk_family(families, "en") == "default");
}

}  // namespace tubiao::text::test
