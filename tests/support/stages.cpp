#include "stages.h"

#include <fstream>
#include <stdexcept>

#include "city.h"
#include "data/read.h"
#include "diag/printer.h"
#include "page/document.h"
#include "picture/picture.h"
#include "rules/data_rules.h"

namespace tubiao::test {
namespace {

/// What the layouts of tests show: something of every nature.
const std::string rich_city = city_head + R"([[universe]]
id    = "province"
label = { zh = "全省", en = "the province" }

[[indicator]]
id     = "motorways"
topic  = "roads"
label  = { zh = "高速公路里程", en = "Motorways" }
unit   = "km"
nature = "level"
[[indicator.observation]]
period = 2025
value  = 633
status = "expected"
change = { since = 2020, percent = 136 }
rank   = { position = 3, universe = "province" }
source = "report"

[[indicator]]
id     = "railways"
topic  = "roads"
label  = { zh = "铁路营业里程", en = "Railways" }
unit   = "km"
nature = "level"
note   = { zh = "含地方铁路", en = "With local railways" }
[[indicator.observation]]
period    = 2025
value     = 410
qualifier = "more-than"
source    = "report"

[[indicator]]
id     = "balance"
label  = { zh = "收支差额", en = "Balance" }
unit   = "yuan"
nature = "annual"
[[indicator.observation]]
period = 2024
value  = -3.5
scale  = "亿"
source = "report"

[[indicator]]
id     = "industry"
label  = { zh = "第二产业", en = "Industry" }
unit   = "percent"
nature = "share"
[[indicator.observation]]
period = 2024
value  = 44.1
source = "report"

[[indicator]]
id     = "services"
label  = { zh = "其他产业", en = "Other sectors" }
unit   = "percent"
nature = "share"
[[indicator.observation]]
period = 2024
value  = 55.9
source = "report"
)";

/// A layout that shows something in most roles of a theme.
const std::string plain_layout = R"([document]
title = { zh = "交通", en = "Transport" }
data  = "data/city.toml"
theme = "theme.toml"

[page]
size    = ["200mm", "fit"]
margin  = "8mm"
columns = 2

[[block]]
kind   = "masthead"
kicker = { zh = "统计", en = "Statistics" }
title  = { zh = "交通", en = "Transport" }
deck   = { zh = "一句话", en = "One sentence" }
hero   = "motorways"
indicators = ["railways"]

[[block]]
kind  = "section"
topic = "roads"
icon  = "road"
  [[block.block]]
  kind      = "figure"
  indicator = "motorways"
  [[block.block]]
  kind       = "bar"
  indicators = ["motorways", "railways"]
  axis       = true
  [[block.block]]
  kind        = "bar"
  indicator   = "motorways"
  periods     = [2020, 2025]
  orientation = "vertical"
  [[block.block]]
  kind        = "bar"
  arrangement = "stacked"
  indicators  = ["industry", "services"]
  [[block.block]]
  kind       = "share"
  indicators = ["industry", "services"]
  [[block.block]]
  kind      = "share"
  form      = "ring"
  indicator = "industry"
  [[block.block]]
  kind = "text"
  text = { zh = "一段话", en = "A paragraph" }
  [[block.block]]
  kind = "note"
  text = { zh = "截至{motorways.period}", en = "As of {motorways.period}" }

[[block]]
kind  = "sources"
title = { zh = "来源：", en = "Sources: " }
)";

/// A layout that shows every indicator of a dataset, in its first two languages.
std::string layout_of_all(const data::Dataset& dataset) {
  std::string texts;
  std::string edition;
  for (const auto& language : dataset.languages) {
    texts += (texts.empty() ? "" : ", ") + language + " = \"·\"";
    if (&language - dataset.languages.data() < 2) edition += "\"" + language + "\", ";
  }
  std::string blocks = "[[block]]\nkind = \"figure\"\nwhere = {}\ncolumns = 4\n";
  for (const auto& indicator : dataset.indicators) {
    const std::string id = "\"" + indicator.id + "\"";
    const bool share = indicator.nature == data::Nature::share;
    if (indicator.nature == data::Nature::rank) continue;
    blocks += "[[block]]\nkind = \"bar\"\naxis = true\nindicator = " + id + "\n";
    if (share) blocks += "[[block]]\nkind = \"share\"\nindicator = " + id + "\n";
  }
  return "[document]\ntitle = { " + texts + " }\ndata = \"data.toml\"\neditions = [[" + edition +
         "]]\n[page]\nsize = [\"400mm\", \"fit\"]\nmargin = \"10mm\"\n" + blocks +
         "[[block]]\nkind = \"sources\"\ntitle = { " + texts + " }\n";
}

/// Writes without waiting for the disk, which tests of thousands of texts have no time for: some
/// file systems flush a file that is cut to nothing and written anew, but not a new one.
std::filesystem::path write(const Folder& folder, const std::string& name,
                            const std::string& bytes) {
  const std::filesystem::path path = folder.path() / name;
  std::filesystem::create_directories(path.parent_path());
  std::filesystem::remove(path);
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

/// One run over one text.
struct Run {
  diag::Sources sources;
  diag::Diagnostics diagnostics;

  toml::Context context() { return {sources, diagnostics}; }

  Answer answer(bool result) {
    diagnostics.remove_repeated();
    return {result, diagnostics.errors(),
            diag::print_text(diagnostics, sources, diag::Colours::off),
            diag::print_json(diagnostics, sources)};
  }
};

}  // namespace

Stages::Stages(const std::filesystem::path& share) : share_(share) {
  Run run;
  catalogue_ = data::load_catalogue(run.context(), share);
  if (run.diagnostics.has_errors()) throw std::runtime_error(run.answer(false).said);
  write(folder_, "data/city.toml", rich_city);
  write(folder_, "data/picture.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 "
        "0h4v3z\"/></svg>");
  std::filesystem::copy_file(share / "themes/newsroom.toml", folder_.path() / "theme.toml");
}

Answer Stages::compose(const std::filesystem::path& layout) {
  Run run;
  page::Datasets datasets;
  page::Themes themes;
  const page::Environment environment{
      .catalogue = catalogue_, .datasets = datasets, .themes = themes, .share = share_};
  const auto document =
      page::read_document(run.context(), layout, layout.filename().string(), environment);
  bool result = document != nullptr;
  if (document) {
    for (const auto& edition : document->editions()) {
      result = document->compose(edition, shaper_, run.diagnostics).has_value() && result;
    }
  }
  shaper_.report_to(shaping_);
  return run.answer(result);
}

Answer Stages::layout(const std::string& text) {
  return compose(write(folder_, "layout.toml", text));
}

Answer Stages::data(const std::string& text) {
  Run run;
  const std::filesystem::path file = write(folder_, "data.toml", text);
  const auto dataset = data::read_dataset(run.context(), std::span(&file, 1), catalogue_);
  if (dataset) rules::check_data(*dataset, run.diagnostics);
  if (!dataset || run.diagnostics.has_errors()) return run.answer(false);
  return compose(write(folder_, "all.toml", layout_of_all(*dataset)));
}

Answer Stages::theme(const std::string& text) {
  write(folder_, "theme.toml", text);
  return compose(write(folder_, "plain.toml", plain_layout));
}

Answer Stages::picture(const std::string& bytes) {
  Run run;
  const auto picture =
      picture::parse(bytes, "picture", {run.sources, run.diagnostics}, diag::Span{});
  if (const auto* drawing = picture ? std::get_if<picture::Drawing>(&*picture) : nullptr) {
    picture::place(*drawing, {0, 0, 100, 100}, [](std::string_view) { return std::nullopt; });
  }
  return run.answer(picture.has_value());
}

}  // namespace tubiao::test
