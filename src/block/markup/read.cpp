#include "block/read.h"

#include <utility>

#include "block/markup/parse.h"
#include "block/placeholders.h"
#include "theme/read.h"
#include "toml/string_places.h"

namespace tubiao::block {
namespace {

using markup::Part;

/// The accent of a block as texts name it.
constexpr std::string_view accent_name = "accent";

/// A parsed text whose figures and colours are known.
struct Resolved {
  struct Piece {
    Part part;
    diag::Span from;
    std::optional<NamedFigure> figure;
  };
  std::vector<Piece> pieces;
};

void check_colour(const diag::Spanned<std::string>& name, const ReadContext& context) {
  if (name.value == accent_name || context.theme.colours.contains(name.value)) return;
  auto& finding = theme::report_unknown_colour(context.toml.diagnostics, name, context.theme);
  const std::string id = name.value.substr(0, name.value.find('.'));
  if (context.dataset.find_indicator(id) != nullptr) {
    finding.help = "a brace behind a bracket names a colour; write {]} for a bracket that is one";
  }
}

/// The colour of the theme that a text names; none where it has been reported.
std::string colour_of(const std::string& name, const ReadContext& context) {
  if (name == accent_name) return context.accent;
  return context.theme.colours.contains(name) ? name : std::string();
}

Resolved resolve(const diag::Spanned<std::string>& text, const ReadContext& context) {
  const toml::StringPlaces places(context.toml.sources, text);
  markup::Parsed parsed = markup::parse(text.value);
  for (markup::Fault& fault : parsed.faults) {
    context.toml.diagnostics.report(fault.code, places.of(fault.place), std::move(fault.message))
        .help = std::move(fault.help);
  }
  for (const markup::Name& colour : parsed.colours) {
    check_colour({colour.name, places.of(colour.place)}, context);
  }
  Resolved resolved;
  for (Part& part : parsed.parts) {
    part.mark.colour = colour_of(part.mark.colour, context);
    const diag::Span from = places.of(part.place);
    std::optional<NamedFigure> figure;
    if (part.kind == Part::Kind::figure) {
      figure = find_named_figure(part.words, from, context);
      // What cannot be filled in is left as it stands.
      if (!figure) part.words = "{" + part.words + "}";
    }
    resolved.pieces.push_back({std::move(part), from, figure});
  }
  return resolved;
}

markup::Text in_language(const Resolved& resolved, const base::Language& language,
                         const ReadContext& context) {
  const data::Wording wording(context.dataset, language);
  markup::Text text;
  for (const auto& [part, from, figure] : resolved.pieces) {
    text.add({figure ? figure->words(wording).value_or("") : part.words, part.mark, from});
  }
  return text;
}

}  // namespace

std::optional<markup::Texts> read_text(toml::Table& table, std::string_view key,
                                       const ReadContext& context) {
  const auto value = table.get_value(key);
  if (!value || value->type() != toml::Type::string) return read_texts(table, key, context);
  const Resolved resolved = resolve({value->as_string(), value->span()}, context);
  markup::Texts result;
  for (const auto& language : context.languages) {
    result.set(language, in_language(resolved, language, context));
  }
  return result;
}

std::optional<markup::Texts> read_texts(toml::Table& table, std::string_view key,
                                        const ReadContext& context) {
  const auto texts = table.get_texts(key, context.languages, context.dataset.languages);
  if (!texts) return std::nullopt;
  markup::Texts result;
  for (const auto& [language, text] : texts->value.texts()) {
    result.set(language, in_language(resolve(text, context), language, context));
  }
  return result;
}

std::optional<markup::Texts> require_text(toml::Table& table, std::string_view key,
                                          const ReadContext& context) {
  return table.has(key) ? read_text(table, key, context) : require_texts(table, key, context);
}

std::optional<markup::Texts> require_texts(toml::Table& table, std::string_view key,
                                           const ReadContext& context) {
  if (table.has(key)) return read_texts(table, key, context);
  // Only to report that it is absent.
  table.require_localized(key, context.languages);
  return std::nullopt;
}

}  // namespace tubiao::block
