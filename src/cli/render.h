// The command `render`: layouts in, files out.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/language.h"
#include "cli/run.h"

namespace tubiao::cli {

enum class Format { pdf, svg, png, json };

struct RenderOptions {
  std::vector<std::filesystem::path> layouts;  ///< Or folders of them; empty: those in layouts/.
  std::filesystem::path output = "output";
  std::vector<Format> formats{Format::pdf, Format::svg};
  std::vector<base::Edition> editions;  ///< Empty: those of each layout.
  double dpi = 96;
  int jobs = 0;  ///< Threads that draw; 0: one for each processor.
};

/// Renders the layouts. A document with an error writes no file; the others are written.
ExitCode render(Run& run, const RenderOptions& options);

}  // namespace tubiao::cli
