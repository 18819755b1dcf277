// Text in, set paragraphs out: the one door to Pango for everything that stands on a page.
// Owned by the text stage.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "diag/diagnostics.h"
#include "scene/builder.h"
#include "text/composed.h"
#include "text/font_library.h"
#include "text/style.h"

namespace tubiao::text {

/// Sets text. One per thread, kept for the whole run: fonts are loaded once and texts that were set
/// before are remembered. What is wrong with a text or font is reported once per cause (missing
/// family: `font_missing`; missing glyph, naming the character: `glyph_missing`; control,
/// private-use or right-to-left characters: `forbidden_character`; more than
/// `limits::paragraph_bytes`, of which only the beginning is set then: `text_does_not_fit`) at the
/// run's place.
class Shaper {
 public:
  /// Uses the fonts of `fonts`; without it, the installed ones.
  explicit Shaper(diag::Diagnostics& diagnostics,
                  std::shared_ptr<const FontLibrary> fonts = nullptr);
  ~Shaper();
  Shaper(const Shaper&) = delete;
  Shaper& operator=(const Shaper&) = delete;

  /// Diagnostics of later calls go to `diagnostics`.
  void report_to(diag::Diagnostics& diagnostics);

  /// Names units of more than one character ("台（套）") that no line break may part from the
  /// figure before them, besides the common ones. Texts set later obey.
  void keep_with_figures(std::span<const std::string> units);

  /// The families and weights that texts so far have asked for, whether they are there or not.
  std::vector<std::pair<std::string, int>> fonts() const;

  /// Sets a paragraph of runs into a measure.
  Composed set(std::span<const Run> runs, const Measure& measure);

  /// The same for one run.
  Composed set(const Run& run, const Measure& measure = {});

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Adds a set paragraph to the scene with its top left corner at `at`.
void place(const Composed& composed, base::Point at, scene::Builder& builder,
           scene::Layer layer = scene::Layer::content);

}  // namespace tubiao::text
