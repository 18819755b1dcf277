#include "block/placeholders.h"

#include <array>
#include <optional>
#include <utility>

#include "data/phrase.h"
#include "data/select.h"
#include "diag/suggest.h"

namespace tubiao::block {
namespace {

/// One part of a figure in words; nothing where the figure lacks it.
using Part = std::optional<std::string> (*)(const data::Wording&, const data::Figure&);

std::optional<std::string> whole(const data::Wording& wording, const data::Figure& figure) {
  if (figure.observation->value) return wording.phrase(figure).text();
  if (figure.observation->rank) return wording.rank(*figure.observation->rank);
  return std::nullopt;
}

std::optional<std::string> value(const data::Wording& wording, const data::Figure& figure) {
  if (!figure.observation->value) return std::nullopt;
  return wording.phrase(figure).numeral;
}

std::optional<std::string> unit(const data::Wording& wording, const data::Figure& figure) {
  if (!figure.observation->value) return std::nullopt;
  return wording.value(figure).tail;
}

std::optional<std::string> change(const data::Wording& wording, const data::Figure& figure) {
  if (!figure.observation->change) return std::nullopt;
  return wording.change(*figure.observation->change);
}

std::optional<std::string> rank(const data::Wording& wording, const data::Figure& figure) {
  if (!figure.observation->rank) return std::nullopt;
  return wording.rank(*figure.observation->rank);
}

std::optional<std::string> period(const data::Wording& wording, const data::Figure& figure) {
  return wording.period(figure.observation->period, figure.indicator->nature);
}

std::optional<std::string> label(const data::Wording& wording, const data::Figure& figure) {
  return figure.indicator->label.at(wording.language());
}

constexpr std::array<std::pair<std::string_view, Part>, 7> parts = {{
    {"", &whole},
    {"value", &value},
    {"unit", &unit},
    {"change", &change},
    {"rank", &rank},
    {"period", &period},
    {"label", &label},
}};

/// The words of one placeholder, or the reason why there are none.
struct Replacement {
  std::optional<std::string> words;
  std::string problem;
  std::string help;
};

Replacement replace(std::string_view inside, const base::Language& language,
                    const ReadContext& context) {
  const auto dot = inside.find('.');
  const auto id = inside.substr(0, dot);
  const auto name = dot == std::string_view::npos ? std::string_view() : inside.substr(dot + 1);
  const data::Indicator* indicator = context.dataset.find_indicator(id);
  if (indicator == nullptr) {
    const auto near = diag::nearest(id, context.dataset.indicator_ids());
    return {std::nullopt, "there is no indicator \"" + std::string(id) + "\"",
            near ? "did you mean \"" + *near + "\"?" : "`tubiao list indicators` prints all ids"};
  }
  const data::Observation* observation = data::pick(*indicator);
  if (observation == nullptr) {
    return {std::nullopt, "\"" + std::string(id) + "\" has no observation", ""};
  }
  const data::Wording wording(context.dataset, language);
  for (const auto& [part_name, part] : parts) {
    if (part_name != name) continue;
    auto words = part(wording, {indicator, observation});
    if (words) return {std::move(words), "", ""};
    return {std::nullopt,
            "\"" + std::string(id) + "\" has no " +
                (name.empty() ? "value and no rank" : std::string(name)),
            "leave it out, or name another figure"};
  }
  return {std::nullopt, "a figure has no part \"" + std::string(name) + "\"",
          "its parts are: value, unit, change, rank, period, label"};
}

}  // namespace

std::string fill_placeholders(std::string_view text, const base::Language& language,
                              const diag::Span& span, const ReadContext& context) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto brace = text.find('{', at);
    out += text.substr(at, brace == std::string_view::npos ? brace : brace - at);
    if (brace == std::string_view::npos) break;
    if (text.substr(brace, 2) == "{{") {
      out += '{';
      at = brace + 2;
      continue;
    }
    const auto end = text.find('}', brace);
    if (end == std::string_view::npos) {
      context.toml.diagnostics.report(diag::Code::bad_placeholder, span, "a brace is not closed")
          .help = "write {id.part}, or {{ for a brace";
      return out;
    }
    auto found = replace(text.substr(brace + 1, end - brace - 1), language, context);
    if (found.words) {
      out += *found.words;
    } else {
      auto& finding = context.toml.diagnostics.report(
          diag::Code::bad_placeholder, span,
          "cannot fill in {" + std::string(text.substr(brace + 1, end - brace - 1)) +
              "}: " + found.problem);
      finding.help = found.help;
    }
    at = end + 1;
  }
  return out;
}

}  // namespace tubiao::block
