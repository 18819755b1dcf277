// Layouts composed as the program composes them, with everything that is said kept.
// Shared by the suites that look at scenes.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "data/catalogue.h"
#include "diag/diagnostics.h"
#include "diag/sources.h"
#include "page/document.h"
#include "scene/scene.h"
#include "text/shaper.h"

namespace tubiao::test {

/// One run over any number of layouts, with the shipped languages, units, icons and themes. The
/// tests run in the folder of the project, so paths are relative to it.
class Composer {
 public:
  Composer();

  /// A layout that can be read; the running test case ends where it cannot.
  std::unique_ptr<page::Document> read(const std::filesystem::path& layout);

  /// One edition of it; the running test case ends where it has errors.
  scene::Scene compose(const page::Document& document, const base::Edition& edition);

  /// The scenes of all editions of a layout, in the order in which it names them.
  std::vector<scene::Scene> compose_all(const std::filesystem::path& layout);

  /// How the texts of all its editions were made to fit, as the program prints it.
  std::string explain(const std::filesystem::path& layout);

  /// Everything that has been found so far, as the program prints it.
  std::string findings() const;

 private:
  diag::Sources sources_;
  diag::Diagnostics diagnostics_;
  data::Catalogue catalogue_;
  page::Datasets datasets_;
  page::Themes themes_;
  text::Shaper shaper_{diagnostics_};
};

/// The layouts in a folder: the .toml files that have a [document], in the order of their names.
std::vector<std::filesystem::path> layouts_in(const std::filesystem::path& folder);

}  // namespace tubiao::test
