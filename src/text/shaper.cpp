#include "text/shaper.h"

#include <algorithm>
#include <cmath>

#include "base/limits.h"
#include "base/utf8.h"
#include "text/assemble.h"
#include "text/prepare.h"
#include "text/report.h"

namespace tubiao::text {
namespace {

bool is_too_long(std::span<const Run> runs) {
  std::size_t bytes = 0;
  for (const Run& run : runs) bytes += run.text.size();
  return bytes > base::limits::paragraph_bytes;
}

/// What is set in place of a paragraph that is too long, so that whoever asked gets one.
Run beginning(const Run& run) {
  Run start = run;
  start.text.resize(std::min<std::size_t>(start.text.size(), 100));
  start.text.resize(base::find_invalid_utf8(start.text).value_or(start.text.size()));
  return start;
}

/// What has to be known of a paragraph: the places for hyphens where lines have to be filled.
Preparer::Detail detail_for(const Measure& measure) {
  const bool filled = std::isfinite(measure.width) && measure.align == Align::justify;
  return filled && !measure.balance ? Preparer::Detail::hyphens : Preparer::Detail::lines;
}

}  // namespace

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

std::vector<std::pair<std::string, int>> Shaper::fonts() const {
  return impl_->preparer.fonts();
}

Composed Shaper::set(std::span<const Run> runs, const Measure& measure) {
  if (runs.empty()) return {};
  if (is_too_long(runs)) {
    impl_->reporter.report_length(runs.front());
    return set(beginning(runs.front()), measure);
  }
  const auto detail = detail_for(measure);
  const auto paragraph = impl_->preparer.prepare(runs, measure.direction, detail);
  for (const Problem& problem : paragraph->problems) {
    impl_->reporter.report(problem, runs[problem.run]);
  }
  const auto hyphenation =
      detail == Preparer::Detail::hyphens ? Hyphenation::allowed : Hyphenation::none;
  Composed composed = assemble(*paragraph, runs, measure, hyphenation);
  if (measure.balance && composed.lines.size() > 1) {
    // Only where a title is broken is it asked for its words, none of which may be cut.
    impl_->preparer.prepare(runs, measure.direction, Preparer::Detail::words);
    composed = assemble(*paragraph, runs, measure, hyphenation);
  }
  if (!composed.overflows || hyphenation == Hyphenation::allowed) return composed;
  // A word that is wider than the measure is parted rather than left to stick out.
  impl_->preparer.prepare(runs, measure.direction, Preparer::Detail::hyphens);
  return assemble(*paragraph, runs, measure, Hyphenation::allowed);
}

Composed Shaper::set(const Run& run, const Measure& measure) {
  return set(std::span(&run, 1), measure);
}

}  // namespace tubiao::text
