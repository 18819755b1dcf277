#include "block/placeholders.h"

#include <algorithm>
#include <array>
#include <utility>

#include "data/phrase.h"
#include "data/select.h"
#include "diag/suggest.h"

namespace tubiao::block {
namespace {

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

constexpr std::array<std::pair<std::string_view, NamedFigure::Part>, 6> parts = {{
    {"value", &value},
    {"unit", &unit},
    {"change", &change},
    {"rank", &rank},
    {"period", &period},
    {"label", &label},
}};

/// Reports why nothing can stand for `{name}`.
void report(std::string_view name, const diag::Span& place, const ReadContext& context,
            const std::string& problem, std::string help) {
  context.toml.diagnostics
      .report(diag::Code::bad_placeholder, place,
              "cannot fill in {" + std::string(name) + "}: " + problem)
      .help = std::move(help);
}

/// The part of a figure with that name, or null where there is none.
NamedFigure::Part find_part(std::string_view name) {
  const auto found = std::find_if(parts.begin(), parts.end(),
                                  [&](const auto& part) { return part.first == name; });
  return found == parts.end() ? nullptr : found->second;
}

std::string help_for_id(std::string_view id, const ReadContext& context) {
  if (context.theme.colours.contains(id)) {
    return "to colour words, put them in brackets: [words]{" + std::string(id) + "}";
  }
  const auto near = diag::nearest(id, context.dataset.indicator_ids());
  return near ? "did you mean \"" + *near + "\"?" : "`tubiao list indicators` prints all ids";
}

std::string help_for_part(std::string_view name) {
  std::vector<std::string> names;
  names.reserve(parts.size());
  for (const auto& [known, part] : parts) names.emplace_back(known);
  if (const auto near = diag::nearest(name, names)) return "did you mean \"" + *near + "\"?";
  std::string all = "its parts are: ";
  for (const auto& known : names) all += (&known == &names.front() ? "" : ", ") + known;
  return all;
}

}  // namespace

std::optional<NamedFigure> find_named_figure(std::string_view name, const diag::Span& place,
                                             const ReadContext& context) {
  const auto dot = name.find('.');
  const bool all = dot == std::string_view::npos;
  const std::string id(name.substr(0, dot));
  const std::string part_name(all ? std::string_view() : name.substr(dot + 1));
  const data::Indicator* indicator = context.dataset.find_indicator(id);
  if (indicator == nullptr) {
    report(name, place, context, "there is no indicator \"" + id + "\"", help_for_id(id, context));
    return std::nullopt;
  }
  const data::Observation* observation = data::pick(*indicator);
  if (observation == nullptr) {
    report(name, place, context, "\"" + id + "\" has no observation", "");
    return std::nullopt;
  }
  const NamedFigure::Part part = all ? &whole : find_part(part_name);
  if (part == nullptr) {
    report(name, place, context, "a figure has no part \"" + part_name + "\"",
           help_for_part(part_name));
    return std::nullopt;
  }
  const NamedFigure figure({indicator, observation}, part);
  if (!figure.words(data::Wording(context.dataset, context.languages.front()))) {
    const std::string missing = all ? "neither a value nor a rank" : "no " + part_name;
    report(name, place, context, "\"" + id + "\" has " + missing,
           "leave it out, or name another figure");
    return std::nullopt;
  }
  context.mentioned.add(*indicator, *observation);
  return figure;
}

}  // namespace tubiao::block
