#include "block/bar/labels.h"

#include <algorithm>
#include <utility>

#include "toml/words.h"

namespace tubiao::block::bar {
namespace {

/// Whether the short label says anything else than the full one.
bool has_short_words(const Frame& frame, const Category& category) {
  const auto& languages = frame.setting.languages;
  return std::any_of(languages.begin(), languages.end(), [&](const auto& language) {
    const markup::Text* full = category.label.find(language);
    const markup::Text* brief = category.brief.find(language);
    return full != nullptr && brief != nullptr && full->plain() != brief->plain();
  });
}

}  // namespace

CategoryLabel choose_label(const Frame& frame, const Category& category, int lines,
                           const std::function<plot::Label(const markup::Texts&)>& set) {
  if (frame.model.labels == LabelForm::brief) return {set(frame.marked(category.brief, category))};
  CategoryLabel full{set(frame.marked(category.label, category))};
  const bool usual = !full.label.overflows && full.label.lines <= lines;
  if (usual || !has_short_words(frame, category)) return full;
  full.crowded = true;
  if (frame.words == Words::full) return full;
  return {set(frame.marked(category.brief, category)), Words::brief, false};
}

std::string name_of(const Frame& frame, const Category& category) {
  const markup::Text* label = category.label.find(frame.setting.leading());
  return toml::in_quotes(label != nullptr ? label->plain() : "");
}

void tell(const Frame& frame, std::span<const CategoryLabel> labels, double measure,
          std::string_view done, PlotNotes& notes) {
  std::size_t widest = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const CategoryLabel& each = labels[i];
    if (each.label.width > labels[widest].label.width) widest = i;
    notes.crowded = notes.crowded || each.crowded;
    if (each.label.empty()) continue;
    std::vector<std::string> all;
    if (each.words == Words::brief) all.emplace_back("short label");
    if (!done.empty()) all.emplace_back(done);
    for (auto& lines : done_by_wrapping(static_cast<std::size_t>(each.label.lines))) {
      all.push_back(std::move(lines));
    }
    notes.labels.add("the label " + name_of(frame, frame.model.categories[i]), std::move(all));
  }
  if (labels.empty() || !labels[widest].label.overflows) return;
  notes.labels.add_misfit("the label " + name_of(frame, frame.model.categories[widest]),
                          labels[widest].label.width - measure);
}

}  // namespace tubiao::block::bar
