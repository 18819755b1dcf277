#define BOOST_TEST_MODULE pictures
#include <boost/test/unit_test.hpp>
