// Languages and their scripts: which languages set marks in their CJK face, which family serves
// one. Owned by the text stage.
#pragma once

#include "base/language.h"
#include "text/style.h"

namespace tubiao::text {

/// Whether the likely script of a language (Unicode CLDR, "likely subtags") is Han, kana or Hangul.
/// A tag that CLDR does not know is not.
bool is_cjk_language(const base::Language& language);

/// The CJK family for a language: the entry with its tag, else the entry of the longest prefix of
/// the tag (RFC 4647, 3.4 "lookup": zh-Hant-TW, zh-Hant, zh), else the default.
const std::string& cjk_family(const Families& families, const base::Language& language);

}  // namespace tubiao::text
