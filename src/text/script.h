// Languages and their scripts: which languages set marks in their CJK face, which family serves
// one. Owned by the text stage.
#pragma once

#include <string>

#include "base/language.h"
#include "text/style.h"

namespace tubiao::text {

/// The likely script of a language (Unicode CLDR, "likely subtags"), such as "Hans"; empty for a
/// tag that CLDR does not know.
std::string likely_script(const base::Language& language);

/// Whether the likely script of a language is Han, kana or Hangul.
bool is_cjk_language(const base::Language& language);

/// The CJK family for a language: the entry with its tag, else the entry of the longest prefix of
/// the tag (RFC 4647, 3.4 "lookup": zh-Hant-TW, zh-Hant, zh), else the default.
const std::string& cjk_family(const Families& families, const base::Language& language);

}  // namespace tubiao::text
