#include "block/read.h"

#include <array>
#include <cassert>
#include <utility>

#include "base/limits.h"
#include "block/kinds.h"
#include "theme/read.h"
#include "toml/words.h"

namespace tubiao::block {
namespace {

void read_id(toml::Table& table, const ReadContext& context, Common& common) {
  const auto id = table.get_string("id");
  if (!id) return;
  common.id = id->value;
  const auto [first, added] = context.ids.emplace(id->value, id->span);
  if (added) return;
  auto& finding = table.report(diag::Code::duplicate_id, id->span,
                               "there are two blocks \"" + id->value + "\"");
  finding.notes.push_back({"the first one stands here", first->second});
  finding.help = "give each an id of its own, or leave it out";
}

void read_span(toml::Table& table, const Inherited& inherited, Common& common) {
  const auto span = table.get_integer("span", 1, base::limits::columns);
  if (!span) return;
  common.span = span->value;
  if (span->value > inherited.flow.columns) {
    auto& finding =
        table.report(diag::Code::span_beyond_columns, span->span,
                     "the block spans " + std::to_string(span->value) +
                         " columns, but there are only " + std::to_string(inherited.flow.columns));
    finding.help = "give a span of at most " + std::to_string(inherited.flow.columns) +
                   ", or more columns to the block around it";
  }
}

void read_break(toml::Table& table, const Inherited& inherited, Common& common) {
  constexpr std::array<std::string_view, 1> places = {"page"};
  const auto place = table.get_choice("break", places);
  if (!place) return;
  if (inherited.depth > 0) {
    table.report(diag::Code::bad_value, place->span, "only an outermost block can begin a page")
        .help = "write it in the outermost block around this one";
  } else {
    common.breaks_page = true;
  }
}

const Kind* read_kind(toml::Table& table) {
  const auto name = table.get_string("kind");
  if (!name && !table.has("kind")) {
    table.report(diag::Code::missing_key, table.span(), "the block has no kind").help =
        "add kind = \"…\"; `tubiao list kinds` prints all of them";
  }
  if (!name) return nullptr;
  if (const Kind* kind = find_kind(name->value)) return kind;
  auto& finding =
      table.report(diag::Code::bad_value, name->span, "there is no kind \"" + name->value + "\"");
  std::vector<std::string> names;
  for (const auto& kind : all_kinds()) names.emplace_back(kind.name);
  finding.help = toml::help_for_name(name->value, names);
  return nullptr;
}

}  // namespace

std::unique_ptr<Block> read_block(toml::Table table, const ReadContext& context,
                                  Inherited& inherited) {
  [[maybe_unused]] const auto errors_before = context.toml.diagnostics.errors();
  if (inherited.depth >= base::limits::block_depth) {
    table
        .report(diag::Code::block_too_deep, table.span(),
                "blocks stand inside each other more than " +
                    std::to_string(base::limits::block_depth) + " deep")
        .help = "a page of sections, rows and columns needs about five";
    return nullptr;
  }
  const Kind* kind = read_kind(table);
  if (kind == nullptr) return nullptr;
  Common common;
  common.kind = kind->name;
  common.from = table.span();
  common.accent = inherited.accent;
  if (kind->takes_accent) {
    common.accent =
        context.theme
            .accents[static_cast<std::size_t>(inherited.section++) % context.theme.accents.size()];
  }
  if (const auto accent = theme::read_colour(table, "accent", context.theme))
    common.accent = *accent;
  read_id(table, context, common);
  read_span(table, inherited, common);
  read_break(table, inherited, common);
  ReadContext inside = context;
  inside.accent = common.accent;
  auto block = kind->read(table, std::move(common), inside, inherited);
  table.finish();
  // A block that vanished without a word would be missing from the page, and nobody would know.
  assert(block || context.toml.diagnostics.errors() > errors_before);
  return block;
}

Blocks read_blocks(toml::Table& table, const ReadContext& context, Inherited inherited) {
  Blocks blocks;
  for (auto& child : table.get_tables("block")) {
    if (auto block = read_block(std::move(child), context, inherited)) {
      blocks.push_back(std::move(block));
    }
  }
  return blocks;
}

std::optional<text::Direction> read_direction(toml::Table& table) {
  constexpr std::array<std::string_view, 2> names = {"horizontal", "vertical"};
  const auto direction = table.get_choice("direction", names);
  if (!direction) return std::nullopt;
  return direction->value == "vertical" ? text::Direction::vertical : text::Direction::horizontal;
}

}  // namespace tubiao::block
