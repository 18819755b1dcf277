// What a renderer cannot say: the last touch on a PDF before it is written.
// Owned by the finish stage.
#pragma once

#include <stdexcept>
#include <string>

#include "scene/scene.h"

namespace tubiao::finish {

/// A document that is not what the render stage makes. A broken world, never a user's mistake.
class FinishError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A PDF of `render::render_pdf` with the document's language, the title in the window's bar, trim
/// and bleed boxes where a page has a bleed, columns that are read from top to bottom, and an
/// identifier and font tags that depend on the contents alone: the same scene gives the same bytes,
/// whatever was rendered before and whenever; a scene without a date gives a document without one.
/// Streams stay as they are. Throws FinishError.
std::string finish_pdf(const std::string& bytes, const scene::Scene& scene);

}  // namespace tubiao::finish
