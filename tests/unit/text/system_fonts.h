// Other fonts than those of the suite, for one test.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

#include "folder.h"

namespace tubiao::text::test {

/// Makes Fontconfig read this configuration as that of the system while it lives.
class SystemFonts {
 public:
  explicit SystemFonts(const std::string& configuration) {
    if (const char* usual = std::getenv(variable)) usual_ = usual;
    setenv(variable, folder_.write("fonts.conf", configuration).c_str(), 1);
  }
  ~SystemFonts() {
    if (usual_) {
      setenv(variable, usual_->c_str(), 1);
    } else {
      unsetenv(variable);
    }
  }
  /// The folder of the file, for others that it includes.
  const tubiao::test::Folder& folder() const { return folder_; }

  SystemFonts(const SystemFonts&) = delete;
  SystemFonts& operator=(const SystemFonts&) = delete;

 private:
  static constexpr const char* variable = "FONTCONFIG_FILE";
  tubiao::test::Folder folder_;
  std::optional<std::string> usual_;
};

}  // namespace tubiao::text::test
