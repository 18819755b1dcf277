// Layouts in, scenes out: what `render` and `check` begin with.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/language.h"
#include "cli/run.h"
#include "diag/diagnostics.h"
#include "scene/scene.h"

namespace tubiao::cli {

/// One edition of one document, composed.
struct Composed {
  std::string stem;  ///< Of its files: "five-years.zh+en".
  scene::Scene scene;
};

/// What to compose, and how.
struct ComposeOptions {
  std::vector<base::Edition> editions{};  ///< Empty: those of each layout.
  int jobs = 0;                           ///< Threads; 0: one for each processor.
  /// Says whether a scene will do, and reports why not. Called from several threads.
  std::function<bool(const Composed&, diag::Diagnostics&)> accept;
};

/// Reads and composes layouts. The editions come in the order of the layouts; a document comes with
/// all its editions, or with none where one has an error. The findings are those of the run then,
/// in the order of the layouts, whatever the number of threads.
std::vector<Composed> compose(Run& run, const std::vector<std::filesystem::path>& layouts,
                              const ComposeOptions& options);

}  // namespace tubiao::cli
