#include "rules/data_rules.h"

namespace tubiao::rules {

void check_data(const data::Dataset& dataset, diag::Diagnostics& diagnostics) {
  check_quotes_found(dataset, diagnostics);
  check_quotes_prove(dataset, diagnostics);
  check_quotes_hedge(dataset, diagnostics);
  check_sources_agree(dataset, diagnostics);
}

}  // namespace tubiao::rules
