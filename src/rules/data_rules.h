// The integrity rules of data: is every figure proved by its quote, and do the sources agree?
// Owned by the rules stage. One file per rule.
#pragma once

#include "data/dataset.h"
#include "diag/diagnostics.h"

namespace tubiao::rules {

/// Runs all rules below.
void check_data(const data::Dataset& dataset, diag::Diagnostics& diagnostics);

/// Every quote occurs in the text of its source (`quote_not_found`). Spaces and line breaks do not
/// count: sources come with broken paragraphs. Sources without a text are not judged.
void check_quotes_found(const data::Dataset& dataset, diag::Diagnostics& diagnostics);

/// Every quote contains the value with its scale, the change and the rank that it proves, in digits
/// or in the words that `written` names (`quote_without_value`).
void check_quotes_prove(const data::Dataset& dataset, diag::Diagnostics& diagnostics);

/// The words around a value in its quote hedge it as its qualifier does (`quote_hedges_otherwise`):
/// 约 is not exact, 超过 is more than. Qualifiers of one relation (超, 突破) stand for each other.
/// Values that the quote writes in words are not judged.
void check_quotes_hedge(const data::Dataset& dataset, diag::Diagnostics& diagnostics);

/// No two statements about one indicator exclude each other (`source_conflict`): 2200多 and 2258
/// agree, 56 and 148 do not. Expectations are compared with expectations only.
void check_sources_agree(const data::Dataset& dataset, diag::Diagnostics& diagnostics);

}  // namespace tubiao::rules
