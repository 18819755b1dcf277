#include "text/pattern.h"

#include <algorithm>
#include <cmath>

namespace tubiao::text {
namespace {

/// The ends of a field of one number or of a range.
std::pair<double, double> range_of(FcPattern* pattern, const char* field, double usual) {
  FcRange* range = nullptr;
  double low = usual;
  double high = usual;
  if (FcPatternGetRange(pattern, field, 0, &range) == FcResultMatch &&
      FcRangeGetDouble(range, &low, &high) == FcTrue) {
    return {low, high};
  }
  double value = usual;
  FcPatternGetDouble(pattern, field, 0, &value);
  return {value, value};
}

int open_type_weight(double weight) {
  return static_cast<int>(std::lround(FcWeightToOpenTypeDouble(weight)));
}

bool flag_of(FcPattern* pattern, const char* field, FcBool usual) {
  FcBool value = usual;
  FcPatternGetBool(pattern, field, 0, &value);
  return value != FcFalse;
}

const FcChar8* bytes_of(const char* text) {
  return reinterpret_cast<const FcChar8*>(text);
}

bool covers(const FcLangSet* languages, const char* language) {
  return languages != nullptr && FcLangSetHasLang(languages, bytes_of(language)) == FcLangEqual;
}

bool covers(const FcCharSet* characters, char32_t first, char32_t last) {
  if (characters == nullptr) return false;
  for (char32_t each = first; each <= last; ++each) {
    if (FcCharSetHasChar(characters, each) == FcFalse) return false;
  }
  return true;
}

}  // namespace

Weights weights_of(FcPattern* pattern) {
  const auto [low, high] = range_of(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR);
  return {open_type_weight(low), open_type_weight(high)};
}

std::string family_of(FcPattern* pattern) {
  FcChar8* language = nullptr;
  FcChar8* family = nullptr;
  for (int i = 0; FcPatternGetString(pattern, FC_FAMILYLANG, i, &language) == FcResultMatch; ++i) {
    if (FcStrCmpIgnoreCase(language, bytes_of("en")) == 0 &&
        FcPatternGetString(pattern, FC_FAMILY, i, &family) == FcResultMatch) {
      return reinterpret_cast<const char*>(family);
    }
  }
  return string_of(pattern, FC_FAMILY);
}

bool has_family(FcPattern* pattern, const std::string& family) {
  FcChar8* value = nullptr;
  for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &value) == FcResultMatch; ++i) {
    if (FcStrCmpIgnoreCase(value, bytes_of(family.c_str())) == 0) return true;
  }
  return false;
}

std::string string_of(FcPattern* pattern, const char* field) {
  FcChar8* value = nullptr;
  if (FcPatternGetString(pattern, field, 0, &value) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(value);
}

double number_of(FcPattern* pattern, const char* field, double usual) {
  const auto [low, high] = range_of(pattern, field, usual);
  return std::clamp(usual, low, high);
}

int face_index_of(FcPattern* pattern) {
  int index = 0;
  FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
  return index & 0xFFFF;  // The upper half numbers the named instances of a variable font.
}

bool is_variable(FcPattern* pattern) {
  return flag_of(pattern, FC_VARIABLE, FcFalse);
}

std::string_view obstacle_of(FcPattern* pattern) {
  if (!flag_of(pattern, FC_OUTLINE, FcFalse) || !flag_of(pattern, FC_SCALABLE, FcFalse)) {
    return "a bitmap font";
  }
  if (flag_of(pattern, FC_COLOR, FcFalse)) return "a colour font";
  const std::string format = string_of(pattern, FC_FONTFORMAT);
  if (format == "Type 1") return "a Type 1 font";
  if (format != "TrueType" && format != "CFF") return "neither a TrueType nor an OpenType font";
  return {};
}

std::vector<std::string_view> scripts_of(FcPattern* pattern) {
  FcLangSet* languages = nullptr;
  FcPatternGetLangSet(pattern, FC_LANG, 0, &languages);
  FcCharSet* characters = nullptr;
  FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters);
  std::vector<std::string_view> scripts;
  if (covers(languages, "en")) scripts.push_back("Latin");
  if (covers(languages, "el")) scripts.push_back("Greek");
  if (covers(languages, "ru")) scripts.push_back("Cyrillic");
  if (covers(languages, "zh-cn")) scripts.push_back("simplified Han");
  if (covers(languages, "zh-tw")) scripts.push_back("traditional Han");
  if (covers(characters, U'ぁ', U'ん') && covers(characters, U'ァ', U'ヶ')) {
    scripts.push_back("kana");
  }
  if (covers(languages, "ko")) scripts.push_back("Hangul");
  return scripts;
}

}  // namespace tubiao::text
