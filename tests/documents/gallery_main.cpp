#define BOOST_TEST_MODULE gallery
#include <boost/test/unit_test.hpp>
