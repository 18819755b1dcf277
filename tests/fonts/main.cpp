#define BOOST_TEST_MODULE fonts
#include <boost/test/unit_test.hpp>
