// Who may include whom, and who owns which library: the table of ARCHITECTURE.md, as code.
#pragma once

#include <string_view>
#include <vector>

namespace layers {

using Names = std::vector<std::string_view>;

/// A folder of src/ and the other folders whose headers it may include.
struct Folder {
  std::string_view name;
  Names may_include;
};

inline const std::vector<Folder> folders = {
    {"base", {}},
    {"diag", {"base"}},
    {"toml", {"base", "diag"}},
    {"data", {"base", "diag", "toml"}},
    {"scene", {"base", "diag"}},
    {"rules", {"base", "diag", "data", "scene"}},
    {"text", {"base", "diag", "scene"}},
    {"theme", {"base", "diag", "toml", "text"}},
    {"chart", {"base"}},
    {"picture", {"base", "diag", "scene"}},
    {"block", {"base", "diag", "toml", "data", "chart", "scene", "text", "theme", "picture"}},
    {"page",
     {"base", "diag", "toml", "data", "block", "scene", "text", "theme", "picture", "rules"}},
    {"render", {"base", "scene"}},
    {"finish", {"base", "scene"}},
    {"cli",
     {"base", "diag", "toml", "data", "scene", "rules", "text", "theme", "chart", "picture",
      "block", "page", "render", "finish"}},
};

/// A library by the start of its headers' names, and the folders that may know it. Of several
/// starts that fit, the first one counts.
struct Library {
  std::string_view header;
  Names owners;
};

inline const std::vector<Library> libraries = {
    {"utf8proc.h", {"base"}},
    {"nlohmann/", {"diag", "scene", "cli"}},
    {"toml++/", {"toml"}},
    {"unicode/", {"data", "text"}},
    {"pango/", {"text"}},
    {"fontconfig/", {"text"}},
    {"hb-subset.h", {"text", "render"}},
    {"hb", {"text"}},
    {"hyphen.h", {"text"}},
    {"ft2build.h", {"text", "render"}},
    {"freetype/", {"text", "render"}},
    {"cairo", {"render"}},
    {"jpeglib.h", {"render"}},
    {"qpdf/", {"finish"}},
    {"lcms2.h", {"finish"}},
    {"pugixml.hpp", {"finish", "picture"}},
    {"CLI/", {"cli"}},
};

/// Headers of the operating system: files and processes are the business of these folders only.
inline const Names system_folders = {"base", "cli"};
inline const Names system_headers = {"fcntl.h",  "unistd.h", "poll.h",  "signal.h", "sys/",
                                     "netinet/", "arpa/",    "netdb.h", "spawn.h",  "stdlib.h"};

/// Streams print numbers as the locale likes. Only the command line writes to streams.
inline const Names stream_headers = {"iostream", "sstream", "iomanip"};
inline constexpr std::string_view stream_folder = "cli";

}  // namespace layers
