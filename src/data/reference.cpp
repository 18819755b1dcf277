#include "data/reference.h"

#include <algorithm>

#include "diag/suggest.h"

namespace tubiao::data {
namespace {

/// Up to this many names are listed where none is near.
constexpr std::size_t listed_names = 12;

std::string list(std::span<const std::string> names) {
  std::string text;
  for (const auto& name : names.first(std::min(names.size(), listed_names))) {
    text += (text.empty() ? "\"" : ", \"") + name + "\"";
  }
  return text + (names.size() > listed_names ? ", …" : "");
}

}  // namespace

bool check_reference(const diag::Spanned<std::string>& id, std::span<const std::string> known,
                     std::string_view what, diag::Diagnostics& diagnostics) {
  if (std::find(known.begin(), known.end(), id.value) != known.end()) return true;
  const std::string kind(what);
  auto& finding = diagnostics.report(diag::Code::unknown_id, id.span,
                                     "there is no " + kind + " \"" + id.value + "\"");
  if (const auto near = diag::nearest(id.value, known)) {
    finding.help = "did you mean \"" + *near + "\"?";
  } else if (known.empty()) {
    finding.help = "declare it: [[" + kind + "]] id = \"" + id.value + "\"";
  } else {
    finding.help = "known are: " + list(known);
    if (kind == "unit") finding.help += " (`tubiao list units` prints all that are shipped)";
  }
  return false;
}

}  // namespace tubiao::data
