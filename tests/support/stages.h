// The stages of the program in this process, on texts: what `check` does with a file, without the
// program around it. Shared by the suites that try many texts.
#pragma once

#include <string>

#include "data/catalogue.h"
#include "diag/diagnostics.h"
#include "folder.h"
#include "text/shaper.h"

namespace tubiao::test {

/// What came of a text.
struct Answer {
  bool result = false;  ///< A checked dataset, theme or picture, or a scene of every edition.
  std::size_t errors = 0;
  std::string said;  ///< All findings, as they are printed.
  std::string json;  ///< The same for tools.

  bool has(const std::string& part) const { return said.find(part) != std::string::npos; }
};

/// The shipped languages and units, a folder for files, and a shaper that keeps its fonts. Every
/// text is a run of its own.
class Stages {
 public:
  /// Reads from `share`; throws std::runtime_error where that is broken.
  explicit Stages(const std::filesystem::path& share);

  /// Reads a layout and composes all its editions. The folder has a sound data/city.toml,
  /// data/picture.svg and theme.toml for it.
  Answer layout(const std::string& text);
  /// Reads a dataset, judges it by the rules, and composes a layout that shows all of it.
  Answer data(const std::string& text);
  /// Reads a theme by a layout that uses it, and composes that.
  Answer theme(const std::string& text);
  /// Reads a picture and draws it into a frame.
  Answer picture(const std::string& bytes);

  const Folder& folder() const { return folder_; }

 private:
  Answer compose(const std::filesystem::path& layout);

  std::filesystem::path share_;
  data::Catalogue catalogue_;
  diag::Diagnostics shaping_;
  text::Shaper shaper_{shaping_};
  Folder folder_;
};

}  // namespace tubiao::test
