#define BOOST_TEST_MODULE finish
#include <boost/test/unit_test.hpp>
