#include "diag/sources.h"

#include <boost/test/unit_test.hpp>

namespace diag = tubiao::diag;

BOOST_AUTO_TEST_SUITE(sources)

BOOST_AUTO_TEST_CASE(cut_a_text_into_lines) {
  diag::Sources sources;
  const diag::Source& source = sources.at(sources.add("x", "one\ntwo\r\n\nfour"));
  BOOST_TEST(source.line(1) == "one");
  BOOST_TEST(source.line(2) == "two");
  BOOST_TEST(source.line(3) == "");
  BOOST_TEST(source.line(4) == "four");
  BOOST_TEST(source.line(5) == "");
  BOOST_TEST(source.line(0) == "");
}

BOOST_AUTO_TEST_CASE(forget_a_byte_order_mark) {
  diag::Sources sources;
  const diag::SourceId id = sources.add("x", "\xEF\xBB\xBFkey");
  BOOST_TEST(sources.at(id).line(1) == "key");
  BOOST_TEST(sources.text({id, 1, 1, 1, 4}) == "key");
}

BOOST_AUTO_TEST_CASE(give_the_text_of_a_span) {
  diag::Sources sources;
  const diag::SourceId id = sources.add("x", "标题 = \"新乡\"\r\nnext = 1\n");
  BOOST_TEST(sources.text({id, 1, 6, 1, 10}) == "\"新乡\"");
  BOOST_TEST(sources.text({id, 1, 9, 2, 5}) == "\"\r\nnext");
  BOOST_TEST(sources.text({id, 2, 1, 9, 9}) == "next = 1\n");
  BOOST_TEST(sources.text({id, 0, 0, 0, 0}) == "");
  BOOST_TEST(sources.text({}) == "");
}

BOOST_AUTO_TEST_CASE(count_a_damaged_byte_as_one_character) {
  diag::Sources sources;
  const diag::SourceId id = sources.add("x", "\xD0\xC2 = 1");
  BOOST_TEST(sources.text({id, 1, 4, 1, 5}) == "=");
}

BOOST_AUTO_TEST_CASE(keep_their_number_when_they_are_read_again) {
  diag::Sources sources;
  const diag::SourceId first = sources.add("x", "\xEF\xBB\xBFkey");
  BOOST_TEST(sources.add("y", "key") != first);
  BOOST_TEST(sources.add("x", "other") != first);
  BOOST_TEST(sources.add("x", "key") == first);
}

BOOST_AUTO_TEST_CASE(stay_where_they_are) {
  diag::Sources sources;
  const diag::Source& first = sources.at(sources.add("first", "text"));
  for (int i = 0; i < 1000; ++i) sources.add("more", "text");
  BOOST_TEST(&first == &sources.at(0));
}

BOOST_AUTO_TEST_SUITE_END()
