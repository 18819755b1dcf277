// The first look at a text: forbidden characters out, the rest divided between the two faces.
// Owned by the text stage.
#pragma once

#include <span>
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
  /// Latin words on both sides of the border of two runs, or more, with only spaces between them,
  /// are one phrase: "CO" and a lowered "2", "RMB " and a strong "370".
  bool shares_phrase = false;
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

/// Finds the phrases that the runs of a paragraph share.
void find_shared_phrases(std::span<Itemised> runs);

}  // namespace tubiao::text
