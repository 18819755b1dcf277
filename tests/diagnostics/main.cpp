#define BOOST_TEST_MODULE diagnostics
#include <boost/test/unit_test.hpp>
