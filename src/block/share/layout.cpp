#include "block/share/layout.h"

#include <algorithm>
#include <array>
#include <utility>

#include "block/fit.h"
#include "block/plot/ink.h"
#include "block/plot/source_mark.h"
#include "block/plot/words.h"
#include "toml/words.h"

namespace tubiao::block::share {
namespace {

/// What gives way in a chart; its heading and its note do so for themselves.
constexpr std::array<std::string_view, 3> chart_roles = {"label", "value", "callout"};

const data::Figure reference(const Model& model) {
  return model.parts.front().figure.figure();
}

/// A strip has a heading at any rate; a ring without a title stands beside its own words.
bool has_heading(const Model& model) {
  return model.form == Form::strip || model.texts.title || model.texts.subtitle;
}

/// Whether the heading already says what the only part is.
bool heading_names_it(const Model& model) {
  return model.form == Form::strip && model.is_single() && !model.texts.subtitle;
}

markup::Texts subtitle_of(const Model& model, const Setting& setting) {
  markup::Texts result;
  if (!has_heading(model)) return result;
  for (const auto& language : setting.languages) {
    const data::Wording wording = setting.wording(language);
    if (model.texts.subtitle) {
      result.set(language, plot::dated_subtitle(model.texts, wording, reference(model)));
      continue;
    }
    const std::array clauses = {heading_names_it(model)
                                    ? model.parts.front().figure.indicator->label.at(language)
                                    : std::string(),
                                wording.status(reference(model))};
    result.set(language, wording.clauses(clauses));
  }
  return result;
}

std::vector<base::Colour> colours_of(const Model& model, const theme::Theme& theme,
                                     std::string_view accent) {
  auto colours = plot::series_colours(theme, accent, model.parts.size());
  for (std::size_t i = 0; i < colours.size(); ++i) {
    if (model.parts[i].highlighted) colours[i] = theme.colour("highlight");
  }
  return colours;
}

/// The source that the whole chart has; none where there are several.
plot::SourceIds common_source(const Model& model) {
  plot::SourceIds all;
  for (const Part& part : model.parts) plot::add_source(part.figure, all);
  return all.size() == 1 ? all : plot::SourceIds{};
}

std::vector<std::string> describe_all(const Frame& frame) {
  std::vector<std::string> result;
  const auto& language = frame.setting.leading();
  for (const Part& part : frame.model.parts) {
    result.push_back(plot::describe(frame.setting.wording(language), part.figure.figure(),
                                    part.figure.indicator->label.at(language)));
  }
  return result;
}

/// What a language adds to the number that stands in the chart.
std::string remark(const Frame& frame, const Selected& figure, const base::Language& language) {
  const data::Wording wording = frame.setting.wording(language);
  const std::string said = wording.phrase(figure.figure()).text();
  const std::string leading =
      frame.setting.wording(frame.setting.leading()).phrase(figure.figure()).text();
  const bool dated = frame.subtitle.empty();
  const bool same = figure.observation->status == reference(frame.model).observation->status;
  const bool known = figure.observation->status == data::Status::actual &&
                     plot::goes_without_saying(frame.setting.dataset, figure.observation->period);
  std::string time;
  if (dated) {
    if (!known) time = wording.status(figure.figure());
  } else if (!same || frame.model.texts.subtitle) {
    time = wording.status_word(figure.observation->status);
  }
  const std::array clauses = {said == leading ? std::string() : said, time};
  return wording.clauses(clauses);
}

}  // namespace

plot::Part mark(const Frame& frame, std::size_t part, scene::Shape shape) {
  const Selected& figure = frame.model.parts[part].figure;
  const auto& language = frame.setting.leading();
  plot::Part result;
  result.node.role = scene::Role::mark;
  result.node.language = language;
  result.node.alt = plot::describe(frame.setting.wording(language), figure.figure(),
                                   figure.indicator->label.at(language));
  result.node.indicator = figure.indicator->id;
  result.node.source = figure.observation->source;
  result.node.certainty = plot::certainty_of(*figure.observation);
  result.node.from = frame.from;
  result.shapes.push_back({std::move(shape)});
  return result;
}

data::NumberPhrase number(const Frame& frame, std::size_t part) {
  return frame.setting.wording(frame.setting.leading())
      .phrase(frame.model.parts[part].figure.figure());
}

plot::Label set_name(const Frame& frame, std::size_t part, Words words, double width) {
  const Selected& figure = frame.model.parts[part].figure;
  const auto& label =
      words == Words::full ? figure.indicator->label : figure.indicator->short_label;
  plot::Label result;
  if (frame.names_parts) {
    plot::SourceIds source;
    if (frame.marks_sources) plot::add_source(figure, source);
    result = plot::set_label(frame.setting, {.role = "label"},
                             plot::with_marks(frame.setting, markup::Texts(label), source), width);
  }
  base::Localized remarks;
  for (const auto& language : frame.setting.languages) {
    remarks.set(language, remark(frame, figure, language));
  }
  const auto below = plot::set_label(frame.setting, {.role = "callout"}, remarks, width);
  for (const auto& text : below.texts) {
    result.add_below(text, frame.setting.theme.spaces.hair * 1.5);
  }
  return result;
}

double fraction(const Frame& frame, std::size_t part) {
  const auto& dataset = frame.setting.dataset;
  base::Decimal whole(100);
  if (!frame.model.is_single()) {
    whole = base::Decimal();
    for (const Part& each : frame.model.parts) whole = whole + percent(each, dataset);
  }
  if (whole.is_zero()) return 0;
  return percent(frame.model.parts[part], dataset).to_double() / whole.to_double();
}

std::string name_of(const Frame& frame, std::size_t part) {
  const auto& label = frame.model.parts[part].figure.indicator->label;
  return toml::in_quotes(label.at(frame.setting.leading()));
}

void tell(const Frame& frame, std::size_t part, Words words, std::size_t lines,
          std::vector<std::string> done, FitNotes& fit) {
  if (!frame.names_parts) return;
  const auto& indicator = *frame.model.parts[part].figure.indicator;
  if (words == Words::brief && indicator.label != indicator.short_label) {
    done.insert(done.begin(), "short label");
  }
  for (auto& each : done_by_wrapping(lines)) done.push_back(std::move(each));
  fit.add("the label " + name_of(frame, part), std::move(done));
}

namespace {

ShareLayout lay_out_once(const Model& model, const Setting& setting, std::string_view accent,
                         const diag::Span& from, base::Size room, Words words) {
  const double width = room.width;
  const plot::SourceIds source = common_source(model);
  const bool named_once = !source.empty() && has_heading(model);
  const Frame frame{model,
                    setting,
                    from,
                    colours_of(model, setting.theme, accent),
                    subtitle_of(model, setting),
                    !heading_names_it(model),
                    width,
                    words,
                    !named_once};
  ShareLayout layout;
  plot::Part& chart = layout.drawing.root;
  const auto figures = describe_all(frame);
  chart.node = plot::chart_node(setting, model.texts, frame.subtitle, figures, from);
  const double top =
      plot::add_heading(setting, model.texts, plot::with_marks(setting, frame.subtitle, source),
                        width, chart, layout.fit);
  const double foot = plot::note_height(setting, model.texts, width, layout.fit);
  const double wanted = std::max(room.height, model.height.value_or(0)) - top - foot;
  const Extent extent = model.form == Form::strip ? add_strip(frame, top, wanted, layout)
                                                  : add_ring(frame, top, wanted, layout);
  plot::add_note(setting, model.texts, width, top + extent.height, chart);
  layout.drawing.height = top + extent.height + foot;
  layout.drawing.maximum = std::max(top + extent.maximum + foot, layout.drawing.height);
  if (layout.fit.fits()) layout.fit.append(plot::find_overhang(chart, width));
  return layout;
}

}  // namespace

ShareLayout lay_out(const Model& model, const Setting& setting, std::string_view accent,
                    const diag::Span& from, double width, double height) {
  return give_way(setting, chart_roles, Words::brief, [&](const Setting& inside, const Way& way) {
    ShareLayout layout = lay_out_once(model, inside, accent, from, {width, height}, way.words);
    const auto done = done_in(way, setting, chart_roles, plot::words_of(layout.drawing.root));
    layout.fit.add("the words of the chart", done);
    for (Misfit& misfit : layout.fit.misfits) {
      if (misfit.tried.empty()) misfit.tried = done;
    }
    return layout;
  });
}

}  // namespace tubiao::block::share
