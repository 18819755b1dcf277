// The first look at a text: forbidden characters out, the rest divided between the two faces.
// Owned by the text stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/character.h"

namespace tubiao::text {

/// A stretch of text that one face sets; offsets into the cleaned text.
struct Segment {
  std::size_t begin = 0;
  std::size_t end = 0;
  Side side = Side::latin;
};

/// One run, cleaned and divided.
struct Itemised {
  std::string text;
  std::vector<Segment> segments;    ///< They cover the text except its line feeds.
  std::vector<char32_t> forbidden;  ///< Each forbidden character once; bytes that are no valid
                                    ///< UTF-8 count as U+FFFD, encoded surrogates as themselves.
};

/// Divides the text of a run. An apostrophe between Latin letters stays with them in every
/// language.
Itemised itemise(std::string_view text, bool cjk_language);

}  // namespace tubiao::text
