#include "block/fit_report.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "base/decimal.h"
#include "base/utf8.h"
#include "text/character.h"

namespace tubiao::block {
namespace {

/// In points.
constexpr double tolerance = 0.01;
constexpr const char* usual_help = "give the block more columns, or the data a shorter label";

/// Millimetres with one decimal, rounded up.
std::string in_millimetres(double points) {
  const auto tenths = static_cast<long long>(std::ceil(points / base::points_per_millimetre * 10));
  return base::Decimal::from_parts(tenths, 1).to_string() + " mm";
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const auto& part : parts) {
    if (!all.empty()) all += between;
    all += part;
  }
  return all;
}

bool shows(std::string_view words, text::Side side) {
  constexpr bool cjk = true;  // Marks that both faces have are left to the CJK face.
  for (std::size_t at = 0; at < words.size();) {
    const base::CodePoint character = base::decode(words, at);
    if (character.value > U' ' && text::side_of(character.value, cjk) == side) return true;
    at += static_cast<std::size_t>(character.bytes);
  }
  return false;
}

/// The narrow families that a role sets words in; empty where it has none for them.
std::vector<std::string> narrow_families(const theme::TypeRole& role, std::string_view words) {
  std::vector<std::string> families;
  if (!role.condensed) return families;
  const text::Families& narrow = *role.condensed;
  if (narrow.latin != role.families.latin && shows(words, text::Side::latin)) {
    families.push_back(narrow.latin);
  }
  if (narrow.cjk_default != role.families.cjk_default && shows(words, text::Side::cjk)) {
    families.push_back(narrow.cjk_default);
  }
  return families;
}

}  // namespace

void FitNotes::add(std::string box, std::vector<std::string> done) {
  if (!done.empty()) steps.push_back({std::move(box), std::move(done)});
}

void FitNotes::add_misfit(std::string box, double excess, std::vector<std::string> tried,
                          std::string help) {
  if (excess <= tolerance) return;
  misfits.push_back({std::move(box), excess, std::move(tried), std::move(help)});
}

void FitNotes::append(FitNotes more) {
  std::move(more.steps.begin(), more.steps.end(), std::back_inserter(steps));
  std::move(more.misfits.begin(), more.misfits.end(), std::back_inserter(misfits));
}

void FitReport::add(const diag::Span& from, const std::string& box,
                    const std::vector<std::string>& done) {
  all_.push_back({from, box + ": " + join(done, ", ")});
}

void FitReport::append(const FitReport& more) {
  all_.insert(all_.end(), more.all_.begin(), more.all_.end());
}

std::vector<std::string> done_in(const Way& way, const Setting& setting, Roles roles,
                                 std::string_view words) {
  std::vector<std::string> done;
  std::vector<std::string> families;
  double share = 1;
  const Narrowed narrowed(setting, roles, way);
  for (const std::string_view name : roles) {
    const theme::TypeRole& role = setting.theme.role(name);
    share = std::min(share, narrowed.setting().theme.role(name).size / role.size);
    for (auto& family : narrow_families(role, words)) {
      if (std::find(families.begin(), families.end(), family) == families.end()) {
        families.push_back(std::move(family));
      }
    }
  }
  if (way.width == Width::condensed && !families.empty()) {
    done.push_back("condensed (" + join(families, ", ") + ")");
  }
  if (share < 1) done.push_back(at_percent(share));
  return done;
}

std::vector<std::string> done_by_wrapping(std::size_t lines) {
  if (lines < 2) return {};
  return {"on " + std::to_string(lines) + " lines"};
}

std::string at_percent(double share) {
  return "at " + std::to_string(std::lround(share * 100)) + " % of the theme’s size";
}

void report(const Setting& setting, const diag::Span& from, const FitNotes& notes) {
  for (const Misfit& misfit : notes.misfits) {
    std::string message =
        misfit.box + " needs " + in_millimetres(misfit.excess) + " more than there is";
    if (!misfit.tried.empty()) message += ", even " + join(misfit.tried, " and ");
    setting.diagnostics.report(diag::Code::text_does_not_fit, from, std::move(message)).help =
        misfit.help.empty() ? usual_help : misfit.help;
  }
  if (setting.fits == nullptr) return;
  for (const FitStep& step : notes.steps) setting.fits->add(from, step.box, step.done);
}

}  // namespace tubiao::block
