// Numbers as charts print them: beside a bar, or inside a segment in a colour that can be read
// there. Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include "block/plot/drawing.h"
#include "block/setting.h"
#include "data/phrase.h"

namespace tubiao::block::plot {

/// Whether a number ends in a sign (%, ‰) that belongs to it as its digits do, other than a word.
bool ends_in_sign(const data::NumberPhrase& phrase);

/// A number with its words on one line: the numeral in the role `value`, the rest smaller. It is of
/// the leading language.
text::Composed set_number(const Setting& setting, const data::NumberPhrase& phrase,
                          base::Colour colour);

/// Whether a number can stand inside a segment, with room around it.
bool number_fits(const Setting& setting, const data::NumberPhrase& phrase,
                 const base::Rect& segment);

/// Centres a number in a segment, by its ink, where it fits: in white or ink, or on a plate of its
/// own where the segment is hatched. False where it does not fit.
bool add_number_inside(const Setting& setting, const data::NumberPhrase& phrase,
                       const base::Rect& segment, base::Colour colour, scene::Certainty certainty,
                       Part& mark);

}  // namespace tubiao::block::plot
