#include "text/shaper.h"

#include <cmath>

#include "text/assemble.h"
#include "text/prepare.h"
#include "text/report.h"

namespace tubiao::text {

struct Shaper::Impl {
  Impl(diag::Diagnostics& diagnostics, std::shared_ptr<const FontLibrary> fonts)
      : preparer(std::move(fonts)), reporter(diagnostics) {}

  Preparer preparer;
  Reporter reporter;
};

Shaper::Shaper(diag::Diagnostics& diagnostics, std::shared_ptr<const FontLibrary> fonts)
    : impl_(std::make_unique<Impl>(
          diagnostics, fonts ? std::move(fonts) : std::make_shared<const FontLibrary>())) {}

Shaper::~Shaper() = default;

void Shaper::report_to(diag::Diagnostics& diagnostics) {
  impl_->reporter = Reporter(diagnostics);
}

void Shaper::keep_with_figures(std::span<const std::string> units) {
  impl_->preparer.add_units(units);
}

Composed Shaper::set(std::span<const Run> runs, const Measure& measure) {
  if (runs.empty()) return {};
  const auto detail = measure.balance && std::isfinite(measure.width) ? Preparer::Detail::words
                                                                      : Preparer::Detail::lines;
  const auto paragraph = impl_->preparer.prepare(runs, detail);
  for (const Problem& problem : paragraph->problems) {
    impl_->reporter.report(problem, runs[problem.run]);
  }
  return assemble(*paragraph, runs, measure);
}

Composed Shaper::set(const Run& run, const Measure& measure) {
  return set(std::span(&run, 1), measure);
}

}  // namespace tubiao::text
