#include "block/bar/segments.h"

#include <algorithm>
#include <string>
#include <utility>

#include "block/bar/labels.h"
#include "block/plot/ink.h"
#include "block/plot/label.h"
#include "block/plot/number.h"
#include "block/plot/words.h"

namespace tubiao::block::bar {
namespace {

/// Moves texts along the bar until they stand beside each other; the height of the highest.
double arrange(std::vector<OutsideText>& texts, const std::vector<chart::Wish>& wishes,
               const chart::Range& bounds, double gap, const std::string& what, PlotNotes& notes) {
  if (texts.empty()) return 0;
  const auto starts = chart::place_labels(wishes, bounds, gap);
  double height = 0;
  double all = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    texts[i].start = starts ? (*starts)[i] : wishes[i].start;
    height = std::max(height, texts[i].label.height);
    all += texts[i].label.width + gap;
  }
  if (!starts) notes.others.add_misfit(what, all - gap - bounds.length());
  return height;
}

}  // namespace

Stack make_stack(const Frame& frame, const Category& category) {
  std::vector<base::Decimal> values;
  for (const Bar& bar : category.bars) values.push_back(frame.speech.length(bar));
  return {chart::stack(values), chart::sum(values)};
}

Tail set_total(const Frame& frame, const Category& category) {
  if (frame.model.arrangement == Arrangement::full) return {};
  const base::Colour ink = frame.theme().colour("ink");
  if (category.total) {
    const Bar whole{*category.total};
    Tail tail = set_tail(frame.speech, frame.setting, whole, ink, TailForm::row);
    scene::Node& node = tail.part.node;
    node.language = frame.setting.leading();
    node.alt = frame.speech.describe_total(category);
    node.indicator = whole.figure.indicator->id;
    node.source = whole.figure.observation->source;
    node.certainty = plot::certainty_of(*whole.figure.observation);
    return tail;
  }
  const auto sum = frame.speech.sum(category);
  if (!sum) return {};
  auto text = plot::set_number(frame.setting, *sum, ink);
  Tail tail;
  tail.width = text.width;
  tail.height = text.ink.height;
  const double y = plot::figure_middle(frame.setting, {.role = "value"}) - text.first_baseline();
  tail.part.texts.push_back({std::move(text), {0, y}, frame.setting.leading()});
  return tail;
}

base::Rect segment_rect(const Stack& stack, std::size_t segment, Along along,
                        const base::Rect& bar) {
  const double whole = stack.sum.to_double();
  if (whole <= 0) return {bar.x, bar.y, 0, 0};
  const double from = stack.parts[segment].from.to_double() / whole;
  const double share = stack.parts[segment].to.to_double() / whole - from;
  if (along == Along::right) {
    return {bar.x + from * bar.width, bar.y, share * bar.width, bar.height};
  }
  return {bar.x, bar.bottom() - (from + share) * bar.height, bar.width, share * bar.height};
}

SegmentTexts set_segment_texts(const Frame& frame, std::size_t category, const Stack& stack,
                               const base::Rect& bar, const chart::Range& bounds,
                               PlotNotes& notes) {
  SegmentTexts texts;
  std::vector<chart::Wish> number_wishes;
  std::vector<chart::Wish> remark_wishes;
  const Category& shown = frame.model.categories[category];
  for (std::size_t i = 0; i < shown.bars.size(); ++i) {
    const base::Rect rect = segment_rect(stack, i, Along::right, bar);
    const auto number = frame.speech.value(shown.bars[i].figure);
    if (!plot::number_fits(frame.setting, number, rect)) {
      const base::Colour colour = plot::text_colour(frame.theme(), frame.colour(shown.bars[i], i));
      plot::Label label;
      label.add_below(
          {plot::set_number(frame.setting, number, colour), {}, frame.setting.leading()}, 0);
      number_wishes.push_back({rect.centre().x - label.width / 2, label.width});
      texts.outside.push_back({i, std::move(label), 0});
    }
    const base::Localized remark = frame.speech.remark(shown.bars[i]);
    if (plot::says_something(remark)) {
      auto label = plot::set_label(frame.setting, {.role = "callout"}, remark);
      remark_wishes.push_back({rect.x, label.width});
      texts.remarks.push_back({i, std::move(label), 0});
    }
  }
  const auto& spaces = frame.theme().spaces;
  const double numbers = arrange(texts.outside, number_wishes, bounds, spaces.small,
                                 "the line of numbers above " + name_of(frame, shown), notes);
  const double remarks = arrange(texts.remarks, remark_wishes, bounds, spaces.medium,
                                 "the line of remarks below " + name_of(frame, shown), notes);
  texts.over = numbers > 0 ? numbers + spaces.hair : 0;
  texts.under = remarks > 0 ? remarks + spaces.hair : 0;
  return texts;
}

void add_segments(const Frame& frame, std::size_t category, const Stack& stack,
                  const SegmentTexts& texts, const base::Rect& bar, plot::Part& chart) {
  const Category& shown = frame.model.categories[category];
  for (std::size_t i = 0; i < shown.bars.size(); ++i) {
    const base::Rect rect = segment_rect(stack, i, Along::right, bar);
    plot::Part part = mark(frame, shown, i, rect);
    const auto outside = std::find_if(texts.outside.begin(), texts.outside.end(),
                                      [&](const OutsideText& text) { return text.segment == i; });
    if (outside != texts.outside.end()) {
      plot::put(outside->label, {outside->start, bar.y - texts.over}, part);
    } else {
      plot::add_number_inside(frame.setting, frame.speech.value(shown.bars[i].figure), rect,
                              frame.colour(shown.bars[i], i), part.node.certainty, part);
    }
    for (const OutsideText& text : texts.remarks) {
      if (text.segment != i) continue;
      plot::put(text.label, {text.start, bar.bottom() + frame.theme().spaces.hair}, part);
    }
    chart.parts.push_back(std::move(part));
  }
}

}  // namespace tubiao::block::bar
