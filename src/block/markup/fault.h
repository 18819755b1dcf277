// What is wrong with a marked text, at its place inside it.
// Owned by the block stage.
#pragma once

#include <string>

#include "diag/codes.h"
#include "toml/range.h"

namespace tubiao::block::markup {

/// One mistake; `place` is a range of the text, from character to character.
struct Fault {
  diag::Code code = diag::Code::bad_markup;
  toml::Range place;
  std::string message;
  std::string help;
};

}  // namespace tubiao::block::markup
