#define BOOST_TEST_MODULE chart
#include <boost/test/unit_test.hpp>
