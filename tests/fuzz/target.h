// What is attacked, and what must hold whatever the bytes are.
#pragma once

#include <string>
#include <vector>

#include "stages.h"

namespace tubiao::fuzz {

/// One way for bytes to get into the program. The contract, for any bytes at all:
///
/// - the stages come back: no crash, no failed assertion, no exception;
/// - either there is a result (a checked dataset, a theme or picture in use, a scene of every
///   edition) or there is a finding that is an error, and never both;
/// - what is said, in text and in JSON, is valid UTF-8.
///
/// Exceptions are for a broken world (disk, fonts, Cairo), and none of it is broken here.
struct Target {
  std::string name;  ///< That of its folder in the corpus, too.
  test::Answer (test::Stages::*check)(const std::string&);
  int rounds = 0;  ///< Mutations in the ordinary suite.
};

const std::vector<Target>& targets();

/// Gives the bytes to the target and fails the test case where the contract is broken. Whether
/// there was a result.
bool check_contract(test::Stages& stages, const Target& target, const std::string& bytes);

}  // namespace tubiao::fuzz
