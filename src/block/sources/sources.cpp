#include "block/sources/sources.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "block/fit_stack.h"
#include "block/typeset.h"

namespace tubiao::block {
namespace {

/// A note as an item of a list: the mark between items takes the place of its full stop.
std::string without_full_stop(std::string_view text) {
  for (const std::string_view stop : {std::string_view("。"), std::string_view(".")}) {
    if (text.ends_with(stop)) return std::string(text.substr(0, text.size() - stop.size()));
  }
  return std::string(text);
}

class Sources : public Block {
 public:
  Sources(Common common, markup::Texts title, std::optional<markup::Texts> note, bool notes)
      : Block(std::move(common)), title_(std::move(title)), note_(std::move(note)), notes_(notes) {}

  Extent measure(const Setting& setting, double width) const override {
    const double height = head(setting) + fit(setting, width).stack.height();
    return {height, height};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    {
      const scene::NodeScope decoration(builder, node(scene::Role::decoration));
      scene::Shape rule;
      rule.path = scene::rectangle({rect.x, rect.y, rect.width, setting.theme.strokes.grid});
      rule.fill = setting.theme.colour("rule");
      builder.add(std::move(rule), scene::Layer::ground);
    }
    const FittedStack set = fit(setting, rect.width);
    report(setting, common().from, set.fit);
    set.stack.place(builder, {rect.x, rect.y + head(setting)}, scene::Role::source, common().from);
  }

 private:
  static double head(const Setting& setting) { return setting.theme.spaces.small * 1.2; }

  FittedStack fit(const Setting& setting, double width) const {
    constexpr std::array<std::string_view, 1> roles = {"source"};
    return fit_stack(setting, roles, width, "the list of sources",
                     [&](const Setting& inside) { return stack(inside, width); });
  }

  Stack stack(const Setting& setting, double width) const {
    Stack stack;
    for (const auto& language : setting.languages) {
      stack.add(set_text(setting, {.role = "source", .balance = false}, language,
                         words(setting, language), width),
                language, setting.theme.spaces.small * 0.75);
    }
    return stack;
  }

  markup::Text words(const Setting& setting, const base::Language& language) const;
  std::vector<std::string> notes(const Setting& setting, const base::Language& language) const;

  markup::Texts title_;
  std::optional<markup::Texts> note_;
  bool notes_;
};

/// The notes of what is shown, each once: why one of two contradicting sources was chosen in any
/// case, remarks of the data and derivations only where the layout wants notes.
std::vector<std::string> Sources::notes(const Setting& setting,
                                        const base::Language& language) const {
  const data::Wording wording = setting.wording(language);
  std::vector<std::string> result;
  const auto add = [&](const std::string& label, const std::string* text) {
    if (text == nullptr || text->empty()) return;
    const std::string entry = wording.labelled(label, without_full_stop(*text));
    if (std::find(result.begin(), result.end(), entry) == result.end()) result.push_back(entry);
  };
  for (const auto& [indicator, observation] : setting.shown.all()) {
    const std::string& label = indicator->short_label.at(language);
    add(label, observation->why.find(language));
    if (!notes_) continue;
    add(label, indicator->note.find(language));
    if (!observation->is_derived()) continue;
    const std::string derivation = wording.derivation({indicator, observation});
    add(wording.clauses(std::vector{label, wording.period(observation->period)}), &derivation);
  }
  return result;
}

markup::Text Sources::words(const Setting& setting, const base::Language& language) const {
  const data::Wording wording = setting.wording(language);
  std::vector<std::string> items;
  for (const auto& id : setting.shown.sources()) {
    const data::Source& source = *setting.dataset.find_source(id);
    std::string item = source.title.at(language);
    if (setting.shown.needs_marks()) {
      item = wording.number(base::Decimal(setting.shown.number_of(id))) + " " + item;
    }
    std::vector<std::string> clauses{std::move(item)};
    if (source.date) clauses.push_back(wording.date(*source.date));
    items.push_back(wording.clauses(clauses));
  }
  for (auto& note : notes(setting, language)) items.push_back(std::move(note));
  markup::Text text = title_.at(language);
  text += wording.items(items);
  if (!note_) return text;
  text += "\n";
  text += note_->at(language);
  return text;
}

}  // namespace

std::unique_ptr<Block> read_sources(toml::Table& table, Common common, const ReadContext& context,
                                    const Inherited&) {
  auto title = read_text(table, "title", context);
  if (!title && !table.has("title")) {
    table.report(diag::Code::missing_key, table.span(), "the list of sources has no title").help =
        "write title = { … } in each language, with the mark that follows it";
  }
  auto note = read_text(table, "note", context);
  const auto notes = table.get_boolean("notes");
  if (!title) return nullptr;
  return std::make_unique<Sources>(std::move(common), std::move(*title), std::move(note),
                                   !notes || notes->value);
}

}  // namespace tubiao::block
