#include "project.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

namespace tubiao::command {

std::string with(std::string text, const std::string& part, const std::string& replacement) {
  const std::size_t at = text.find(part);
  if (at == std::string::npos) throw std::logic_error("there is no " + part);
  return text.replace(at, part.size(), replacement);
}

std::string Project::made() const {
  std::string names;
  for (const std::string& name : folder.files()) {
    if (name != "data/city.toml" && name != "layouts/roads.toml") names += name + "\n";
  }
  return names;
}

void check_ending(const test::Outcome& outcome, int status, const std::string& said) {
  BOOST_TEST(outcome.status == status, "ended with " << outcome.status << ":\n" << outcome.all());
  if (said.empty()) {
    BOOST_TEST(outcome.errors == "");
  } else {
    BOOST_TEST(outcome.errors.find(said) != std::string::npos, "does not say " << said << ":\n"
                                                                               << outcome.all());
  }
  for (const char* jargon : {"filesystem error", "terminate", "what()", "std::", "basic_string"}) {
    BOOST_TEST(!outcome.has(jargon), outcome.all());
  }
}

}  // namespace tubiao::command
