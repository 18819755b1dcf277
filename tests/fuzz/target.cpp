#include "target.h"

#include <boost/test/unit_test.hpp>
#include <exception>

#include "base/utf8.h"

namespace tubiao::fuzz {

const std::vector<Target>& targets() {
  static const std::vector<Target> all = {
      {"layouts", &test::Stages::layout, 3000},
      {"data", &test::Stages::data, 5000},
      {"themes", &test::Stages::theme, 2000},
      {"pictures", &test::Stages::picture, 20000},
  };
  return all;
}

bool check_contract(test::Stages& stages, const Target& target, const std::string& bytes) {
  // A crash shows this, the bytes that led to it.
  BOOST_TEST_CHECKPOINT(target.name << ":\n" << bytes);
  try {
    const test::Answer answer = (stages.*target.check)(bytes);
    BOOST_CHECK_MESSAGE(answer.result == (answer.errors == 0),
                        target.name << ": " << answer.errors << " errors and "
                                    << (answer.result ? "a" : "no") << " result of:\n"
                                    << bytes << "\n"
                                    << answer.said);
    BOOST_CHECK_MESSAGE(!base::find_invalid_utf8(answer.said + answer.json), target.name << ":\n"
                                                                                         << bytes);
    return answer.result;
  } catch (const std::exception& exception) {
    BOOST_ERROR(target.name << ": an exception, " << exception.what() << ", of:\n" << bytes);
  }
  return false;
}

}  // namespace tubiao::fuzz
