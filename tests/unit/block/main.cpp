#define BOOST_TEST_MODULE block
#include <boost/test/unit_test.hpp>
