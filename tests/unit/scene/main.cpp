#define BOOST_TEST_MODULE scene
#include <boost/test/unit_test.hpp>
