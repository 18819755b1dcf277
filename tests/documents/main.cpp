#define BOOST_TEST_MODULE documents
#include <boost/test/unit_test.hpp>
