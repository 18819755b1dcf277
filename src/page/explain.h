// Tells how the texts of one edition were made to fit.
// Owned by the page stage.
#pragma once

#include "base/language.h"
#include "block/fit_report.h"
#include "diag/diagnostics.h"

namespace tubiao::page {

/// Adds a note for each box of the report, at the block that asked for it; without any, one that
/// says so, of the file of `document`.
void explain_fits(const block::FitReport& fits, const base::Edition& edition,
                  const diag::Span& document, diag::Diagnostics& diagnostics);

}  // namespace tubiao::page
