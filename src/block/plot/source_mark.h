// The numbers of sources behind what is said of a figure: 里程¹.
// Owned by the block stage; shared by the kinds that show figures.
#pragma once

#include <string>
#include <vector>

#include "block/markup/text.h"
#include "block/read.h"
#include "block/setting.h"

namespace tubiao::block::plot {

/// Sources by their ids, each once.
using SourceIds = std::vector<std::string>;

/// Adds the source of a figure where it is not there yet.
void add_source(const Selected& figure, SourceIds& sources);

/// The text with the raised numbers that the sources have in the document ("1", "1,2"), where the
/// document names more than one.
markup::Text with_marks(const Setting& setting, markup::Text text, const SourceIds& sources);

/// The same for the leading language of a text that is not empty in it.
markup::Texts with_marks(const Setting& setting, markup::Texts text, const SourceIds& sources);

}  // namespace tubiao::block::plot
