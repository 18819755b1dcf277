// What a renderer throws when the world is broken: a font file, a picture, Cairo itself.
// Owned by the render stage.
#pragma once

#include <stdexcept>

namespace tubiao::render {

/// A document that could not be made. The message says what was being done and what went wrong.
class RenderError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace tubiao::render
