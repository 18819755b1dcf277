#include "block/placeholders.h"

#include <algorithm>
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

constexpr std::array<std::pair<std::string_view, Part>, 6> parts = {{
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

/// The part of a figure with that name, or null where there is none.
Part find_part(std::string_view name) {
  const auto found = std::find_if(parts.begin(), parts.end(),
                                  [&](const auto& part) { return part.first == name; });
  return found == parts.end() ? nullptr : found->second;
}

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
  const bool all = dot == std::string_view::npos;
  const Part part = all ? &whole : find_part(name);
  if (part == nullptr) {
    return {std::nullopt, "a figure has no part \"" + std::string(name) + "\"",
            "its parts are: value, unit, change, rank, period, label"};
  }
  const data::Wording wording(context.dataset, language);
  if (auto words = part(wording, {indicator, observation})) {
    context.mentioned.add(*indicator, *observation);
    return {std::move(words), "", ""};
  }
  const std::string missing = all ? "neither a value nor a rank" : "no " + std::string(name);
  return {std::nullopt, "\"" + std::string(id) + "\" has " + missing,
          "leave it out, or name another figure"};
}

}  // namespace

std::string fill_placeholders(std::string_view text, const base::Language& language,
                              const diag::Span& span, const ReadContext& context) {
  const auto report = [&](std::string message, std::string help) {
    context.toml.diagnostics.report(diag::Code::bad_placeholder, span, std::move(message)).help =
        std::move(help);
  };
  std::string out;
  while (!text.empty()) {
    const auto brace = std::min(text.find('{'), text.size());
    out += text.substr(0, brace);
    text.remove_prefix(brace);
    if (text.empty()) break;
    if (text.starts_with("{{")) {
      out += '{';
      text.remove_prefix(2);
      continue;
    }
    const auto end = text.find('}');
    if (end == std::string_view::npos) {
      report("a brace is not closed", "write {id.part}, or {{ for a brace");
      return out += text;
    }
    const auto placeholder = text.substr(0, end + 1);
    auto found = replace(placeholder.substr(1, end - 1), language, context);
    if (!found.words) {
      report("cannot fill in " + std::string(placeholder) + ": " + found.problem,
             std::move(found.help));
    }
    out += found.words ? *found.words : std::string(placeholder);
    text.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace tubiao::block
