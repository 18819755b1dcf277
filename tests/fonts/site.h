// A small project of its own for a test: data, a theme, layouts, fonts.
#pragma once

#include <string>

#include "folder.h"
#include "process.h"

namespace tubiao::fonts {

/// A folder with a dataset in Chinese and English (city.toml), in which the program is run.
class Site {
 public:
  Site();

  /// Writes a theme that sets all Latin text in `latin` and all Han in `cjk`.
  void write_theme(const std::string& name, const std::string& latin,
                   const std::string& cjk = "Noto Sans CJK SC") const;

  /// Writes a layout of one text block; `document` holds further lines of [document].
  void write_layout(const std::string& name, const std::string& document, const std::string& zh,
                    const std::string& en) const;

  /// Writes a font file; see font_bytes.h.
  void write_font(const std::string& name, const std::string& bytes) const {
    folder_.write(name, bytes);
  }

  /// Makes other fonts than those of the suite the installed ones: the folders of that list.
  void install_only(const std::string& folders) { installed_ = folders; }

  /// Runs the program with these arguments.
  test::Outcome run(const std::string& arguments) const;
  /// Runs a command line of the shell in the folder.
  test::Outcome shell(const std::string& command) const;

  std::string read(const std::string& name) const { return folder_.read(name); }
  bool has(const std::string& name) const;

 private:
  test::Folder folder_;
  std::string installed_;
};

}  // namespace tubiao::fonts
