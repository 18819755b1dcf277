#include "block/plot/source_mark.h"

#include <algorithm>
#include <utility>

namespace tubiao::block::plot {

void add_source(const Selected& figure, SourceIds& sources) {
  const std::string& source = figure.observation->source;
  if (source.empty() || std::find(sources.begin(), sources.end(), source) != sources.end()) return;
  sources.push_back(source);
}

markup::Text with_marks(const Setting& setting, markup::Text text, const SourceIds& sources) {
  if (!setting.shown.needs_marks()) return text;
  std::vector<int> numbers;
  for (const auto& source : sources) {
    if (const int number = setting.shown.number_of(source); number > 0) numbers.push_back(number);
  }
  std::sort(numbers.begin(), numbers.end());
  const data::Wording wording = setting.wording(setting.leading());
  std::string words;
  for (const int number : numbers) {
    words += (words.empty() ? "" : ",") + wording.number(base::Decimal(number));
  }
  if (words.empty()) return text;
  text.add({.words = std::move(words), .mark = {.level = markup::Level::superscript}});
  return text;
}

markup::Texts with_marks(const Setting& setting, markup::Texts text, const SourceIds& sources) {
  const markup::Text* leading = text.find(setting.leading());
  if (leading == nullptr || leading->empty()) return text;
  text.set(setting.leading(), with_marks(setting, *leading, sources));
  return text;
}

}  // namespace tubiao::block::plot
