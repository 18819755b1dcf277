#define BOOST_TEST_MODULE theme
#include <boost/test/unit_test.hpp>
