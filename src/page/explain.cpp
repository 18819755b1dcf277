#include "page/explain.h"

#include <string>

namespace tubiao::page {

void explain_fits(const block::FitReport& fits, const base::Edition& edition,
                  const diag::Span& document, diag::Diagnostics& diagnostics) {
  const std::string of = base::to_string(edition) + ": ";
  for (const auto& entry : fits.all()) {
    diagnostics.report(diag::Code::text_fitted, entry.from, of + entry.message);
  }
  if (!fits.all().empty()) return;
  diag::Span file;
  file.source = document.source;
  diagnostics.report(diag::Code::text_fitted, file, of + "every text is set as the theme says");
}

}  // namespace tubiao::page
