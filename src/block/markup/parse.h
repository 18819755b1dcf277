// From the text of a layout to words, figures and marks, before anybody knows the data or the
// theme.
// Owned by the block stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "block/markup/fault.h"
#include "block/markup/text.h"

namespace tubiao::block::markup {

/// A part of a text that looks alike.
struct Part {
  enum class Kind { words, figure } kind = Kind::words;
  std::string words;  ///< What is printed, or the name of a figure: "gdp.value".
  Mark mark;          ///< Its colour as the text names it.
  toml::Range place;
};

/// A name and where it stands.
struct Name {
  std::string name;
  toml::Range place;
};

/// A parsed text.
struct Parsed {
  std::vector<Part> parts;
  std::vector<Name> colours;  ///< Every colour that is named, in order.
  std::vector<Fault> faults;  ///< In order of their places.
};

/// Parses `text`, whatever it is:
///
/// - `**words**` are strong. Stars that a space or the end of the text follows begin nothing.
/// - `[words]{colour}` have a colour.
/// - `^{words}` are raised, `_{words}` lowered.
/// - `{id}` and `{id.part}` name a figure.
///
/// Marks stand inside each other and never cross. A text without faults says all its words exactly
/// once, in order.
Parsed parse(std::string_view text);

}  // namespace tubiao::block::markup
