// What a Fontconfig pattern says about a font, in the terms of this program.
// Owned by the text stage; nobody outside it sees Fontconfig.
#pragma once

#include <fontconfig/fontconfig.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tubiao::text {

/// The weights of a face, 100…900: one, or the range of a variable font.
struct Weights {
  int lightest = 400;
  int heaviest = 400;

  bool contains(int weight) const { return lightest <= weight && weight <= heaviest; }
  friend auto operator<=>(const Weights&, const Weights&) = default;
};

Weights weights_of(FcPattern* pattern);

/// The name of a family in English, as far as the font tells names by language.
std::string family_of(FcPattern* pattern);

/// Whether `family` is one of the names of the family, whatever the case of its letters.
bool has_family(FcPattern* pattern, const std::string& family);

/// A field of one string; empty where there is none.
std::string string_of(FcPattern* pattern, const char* field);

/// A field of one number. Where a variable font gives a range: the number in it that is nearest to
/// `usual`; where there is none, `usual`.
double number_of(FcPattern* pattern, const char* field, double usual);

/// The number of the face in its file.
int face_index_of(FcPattern* pattern);

/// Whether the face is a variable font as a whole, and not one of its named instances.
bool is_variable(FcPattern* pattern);

/// What keeps the face from being drawn and embedded exactly, such as "a bitmap font"; or empty.
std::string_view obstacle_of(FcPattern* pattern);

/// The scripts that the face covers as far as everyday text needs them: "Latin", "Greek",
/// "Cyrillic", "simplified Han", "traditional Han", "kana", "Hangul".
std::vector<std::string_view> scripts_of(FcPattern* pattern);

}  // namespace tubiao::text
