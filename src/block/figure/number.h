// The number of a figure: its parts, and the size at which the numbers of a row fit their cells.
// Owned by the block stage.
#pragma once

#include <span>
#include <string>

#include "block/figure/cell.h"
#include "data/phrase.h"
#include "text/composed.h"

namespace tubiao::block {

/// A number in its parts, and the words that stand above and below it.
struct FigureNumber {
  std::string over;
  data::NumberPhrase phrase;
  std::string under;
};

/// The number of a figure in the leading language; of one without a value its rank. Several words
/// before a number stand above it in any case, a single one only where `size` says so. A scale
/// that is written without a space (万) never parts from its number.
FigureNumber number_of(const Setting& setting, const Selected& figure, const NumberSize& size);

/// A number in one line at the sizes of the look.
text::Composed set_number(const Setting& setting, const data::NumberPhrase& phrase,
                          const CellLook& look);

/// The largest size at which all numbers of a block fit cells of that width. Words give way before
/// numerals do: first they are set in narrow faces, where the theme names some, and become smaller,
/// then those before the number move above it, then counting words below it, and only then the
/// numerals shrink, down to a floor. What is still too wide then, its cell reports.
NumberSize fit_numbers(const Setting& setting, std::span<const Selected> figures, CellLook look,
                       double width);

}  // namespace tubiao::block
