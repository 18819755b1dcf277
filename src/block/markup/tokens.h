// The signs and words that a marked text is made of.
// Owned by the block stage; the parser makes marks of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "block/markup/fault.h"

namespace tubiao::block::markup {

/// A piece of a marked text that means one thing.
struct Token {
  enum class Kind {
    words,        ///< What is printed as it stands.
    figure,       ///< {gdp.value}
    stars,        ///< Two stars: the begin or the end of strong words.
    superscript,  ///< ^{
    subscript,    ///< _{
    brace_end,    ///< }: the end of a superscript or subscript, else a brace.
    colour,       ///< [, where ]{…} follows.
    colour_end,   ///< ]{vermilion}
  };

  Kind kind = Kind::words;
  std::string words;  ///< What is printed, or what stands between the braces.
  toml::Range place;
};

/// The tokens of a text, and what is wrong with its braces.
struct Tokens {
  std::vector<Token> tokens;
  std::vector<Fault> faults;
};

/// Divides `text`, whatever it is. A sign in braces stands for itself: {**}, {[}, {]}, {^}, {_},
/// {}}; so does the second of two opening braces. Every other sign means something only in its
/// whole form: single stars, brackets without a brace behind them, ^ and _ are words.
Tokens divide(std::string_view text);

}  // namespace tubiao::block::markup
