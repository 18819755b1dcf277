#define BOOST_TEST_MODULE picture
#include <boost/test/unit_test.hpp>
