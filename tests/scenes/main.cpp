#define BOOST_TEST_MODULE scenes
#include <boost/test/unit_test.hpp>
