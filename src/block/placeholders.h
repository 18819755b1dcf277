// Figures inside texts: "{gdp.value}" becomes the figure, so that a number is typed once only.
// Owned by the block stage.
#pragma once

#include <string>
#include <string_view>

#include "block/read.h"

namespace tubiao::block {

/// `text` of one language with every `{id}` or `{id.part}` replaced; `{{` is a brace. An unknown
/// id, an unknown part, a part that the figure does not have, and an open brace are reported at
/// `span` (code `bad_placeholder`) and left as they stand.
std::string fill_placeholders(std::string_view text, const base::Language& language,
                              const diag::Span& span, const ReadContext& context);

}  // namespace tubiao::block
