#define BOOST_TEST_MODULE toml
#include <boost/test/unit_test.hpp>
