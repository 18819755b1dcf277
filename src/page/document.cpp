#include "page/document.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "base/limits.h"
#include "block/fit_report.h"
#include "block/read.h"
#include "data/read.h"
#include "page/choose_theme.h"
#include "page/compose.h"
#include "page/explain.h"
#include "page/fonts.h"
#include "page/head.h"
#include "rules/data_rules.h"
#include "toml/words.h"

namespace tubiao::page {
namespace {

class Composed final : public Document {
 public:
  Composed(Head head, std::shared_ptr<const data::Dataset> dataset,
           std::shared_ptr<const theme::Theme> theme, text::FontSources fonts, std::string date)
      : head_(std::move(head)),
        dataset_(std::move(dataset)),
        theme_(std::move(theme)),
        fonts_(std::move(fonts)),
        date_(std::move(date)) {}

  const std::string& id() const override { return head_.id; }
  const std::vector<base::Edition>& editions() const override { return head_.editions; }
  const data::Dataset& dataset() const override { return *dataset_; }
  const theme::Theme& theme() const override { return *theme_; }
  const text::FontSources& fonts() const override { return fonts_; }
  std::optional<scene::Scene> compose(const base::Edition& edition, text::Shaper& shaper,
                                      diag::Diagnostics& diagnostics,
                                      Explain explain) const override;

  const Head& head() const { return head_; }

  Pages pages;
  block::Shown mentioned;  ///< The figures that texts name.

 private:
  scene::Metadata metadata(const base::Edition& edition) const;

  Head head_;
  std::shared_ptr<const data::Dataset> dataset_;
  std::shared_ptr<const theme::Theme> theme_;
  text::FontSources fonts_;
  std::string date_;
};

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// The date of a document: none where neither the run nor the data give one.
std::string date_of(const data::Dataset& dataset, const Environment& environment) {
  if (environment.date) return *environment.date;
  if (!dataset.as_of) return {};
  return std::to_string(dataset.as_of->year) + "-" + two_digits(dataset.as_of->month) + "-" +
         two_digits(dataset.as_of->day) + "T00:00:00Z";
}

scene::Metadata Composed::metadata(const base::Edition& edition) const {
  scene::Metadata metadata;
  metadata.title = head_.title.at(edition.front()).plain();
  metadata.description =
      head_.description ? head_.description->at(edition.front()).plain() : metadata.title;
  if (const auto* place = dataset_->place.find(edition.front())) metadata.author = *place;
  metadata.languages = edition;
  metadata.id = head_.id;
  metadata.date = date_;
  return metadata;
}

std::optional<scene::Scene> Composed::compose(const base::Edition& edition, text::Shaper& shaper,
                                              diag::Diagnostics& diagnostics,
                                              Explain explain) const {
  diag::Diagnostics found;
  shaper.report_to(found);
  block::FitReport fits;
  block::Shown shown;
  for (const auto& flow : pages.flows) flow.list(shown);
  for (const auto& each : mentioned.all()) shown.add(*each.indicator, *each.observation);
  const block::Setting setting{
      .theme = *theme_,
      .shaper = shaper,
      .dataset = *dataset_,
      .languages = edition,
      .shown = shown,
      .diagnostics = found,
      .fits = explain == Explain::fits ? &fits : nullptr,
  };
  auto scene = page::compose(pages, setting, metadata(edition));
  shaper.report_to(diagnostics);
  for (diag::Diagnostic finding : found.all()) {
    // What one language has no room for may well fit in another.
    const bool depends = finding.code == diag::Code::text_does_not_fit;
    if (depends || head_.editions.size() > 1) {
      finding.notes.push_back({"found in the edition " + base::to_string(edition)});
    }
    diagnostics.add(std::move(finding));
  }
  if (explain == Explain::fits) explain_fits(fits, edition, pages.geometry.from, diagnostics);
  return scene;
}

/// The files that one name stands for: a folder for all its TOML files, in the order of their
/// names.
std::vector<std::filesystem::path> files_of(toml::Table& table,
                                            const diag::Spanned<std::string>& name,
                                            const std::filesystem::path& folder) {
  const auto path = (folder / name.value).lexically_normal();
  std::error_code none;
  if (!std::filesystem::is_directory(path, none)) return {path};
  std::string reason = "it holds no .toml file";
  try {
    auto files = base::files_in(path, ".toml");
    if (!files.empty()) return files;
  } catch (const base::FileError& error) {
    reason = error.reason();
  }
  table
      .report(diag::Code::file_unreadable, name.span,
              "cannot read the folder " + toml::in_quotes(name.value) + ": " + reason)
      .help = "name the folder that holds the data, or the data files";
  return {};
}

std::vector<std::filesystem::path> data_files(toml::Table& table,
                                              const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  const auto names = table.get_strings("data");
  if (!table.has("data") || (names && names->empty())) {
    table.report(diag::Code::missing_key, table.key_span("data"), "the layout names no data").help =
        "add data = \"…\" with the path of a data file or of a folder of them";
  }
  if (!names) return files;
  for (const auto& name : *names) {
    for (auto& file : files_of(table, name, folder)) {
      if (std::find(files.begin(), files.end(), file) == files.end()) {
        files.push_back(std::move(file));
      } else {
        table
            .report(diag::Code::duplicate_id, name.span,
                    toml::in_quotes(file.string()) + " is named twice")
            .help = "name each file once";
      }
    }
  }
  return files;
}

/// The theme that the `[document]` table or the run names.
std::shared_ptr<const theme::Theme> find_theme(toml::Table& table,
                                               const std::filesystem::path& folder,
                                               const Environment& environment) {
  diag::Spanned<std::string> name{"newsroom", table.span()};
  if (const auto given = table.get_string("theme")) name = *given;
  // A name from the command line stands nowhere in the layout.
  if (environment.theme) name = {*environment.theme, {}};
  diag::Spanned<std::string> scale{"page", table.span()};
  if (const auto given = table.get_string("scale")) scale = *given;
  // A path on the command line is relative to where that was written.
  const auto base = environment.theme ? std::filesystem::path() : folder;
  return choose_theme(table.context(), name, scale, base, environment.share, environment.themes);
}

/// The dataset of `files`, read and judged at its first use.
Judged obtain_dataset(toml::Context context, const std::vector<std::filesystem::path>& files,
                      const Environment& environment, const diag::Span& asked_from) {
  if (files.empty()) return {};
  if (const auto known = environment.datasets.find(files); known != environment.datasets.end()) {
    return known->second;
  }
  Judged judged;
  if (auto read = data::read_dataset(context, files, environment.catalogue, asked_from)) {
    const auto errors_before = context.diagnostics.errors();
    rules::check_data(*read, context.diagnostics);
    judged.sound = context.diagnostics.errors() == errors_before;
    judged.dataset = std::make_shared<const data::Dataset>(std::move(*read));
  }
  environment.datasets.emplace(files, judged);
  return judged;
}

/// Splits the blocks into pages where one of them says `break = "page"`.
std::vector<block::Flow> paginate(block::Blocks blocks, const block::FlowStyle& style) {
  std::vector<block::Flow> flows;
  block::Blocks page;
  for (auto& each : blocks) {
    if (each->common().breaks_page && !page.empty()) {
      flows.emplace_back(style, std::exchange(page, {}));
    }
    page.push_back(std::move(each));
  }
  if (!page.empty()) flows.emplace_back(style, std::move(page));
  return flows;
}

void read_pages(toml::Table& root, const std::filesystem::path& folder,
                const Environment& environment, Composed& document) {
  auto page = root.require_table("page");
  if (!page) return root.ignore("block");
  auto geometry = read_geometry(std::move(*page), document.theme());
  block::Inherited inherited;
  inherited.accent = document.theme().series.front();
  if (geometry) {
    inherited.flow = {
        .columns = geometry->columns, .gutter = geometry->gutter, .gap = geometry->gap};
    document.pages.geometry = *geometry;
  } else {
    inherited.flow.columns = base::limits::columns;
  }
  std::map<std::string, diag::Span> ids;
  const block::ReadContext context{root.context(),
                                   document.dataset(),
                                   document.theme(),
                                   document.head().languages,
                                   folder,
                                   environment.share / "icons",
                                   ids,
                                   document.mentioned};
  const auto errors_before = root.context().diagnostics.errors();
  auto blocks = block::read_blocks(root, context, inherited);
  if (blocks.empty() && root.context().diagnostics.errors() == errors_before) {
    root.report(diag::Code::missing_key, root.span(), "the layout has no blocks").help =
        "write [[block]] tables with a kind each";
  }
  document.pages.flows = paginate(std::move(blocks), inherited.flow);
  if (document.pages.flows.size() > base::limits::pages) {
    root.report(diag::Code::overflow, root.span(),
                "the layout has " + std::to_string(document.pages.flows.size()) + " pages")
        .help = "a document may have " + std::to_string(base::limits::pages) +
                ": make several layouts of it";
  }
}

/// The table `[document]`; a file without it is told apart from a data file.
std::optional<toml::Table> require_document(toml::Table& root) {
  const bool is_data = root.has("dataset") || root.has("indicator") || root.has("source");
  if (!is_data || root.has("document")) return root.require_table("document");
  root.report(diag::Code::missing_key, root.span(), "this is a data file, not a layout").help =
      "name a layout, which has a table [document] and says where its data are";
  return std::nullopt;
}

}  // namespace

std::unique_ptr<Document> read_document(toml::Context context, const std::filesystem::path& path,
                                        const std::string& shown, const Environment& environment) {
  const auto errors_before = context.diagnostics.errors();
  auto root = toml::read_file(context, path, shown);
  if (!root) return nullptr;
  auto head_table = require_document(*root);
  if (!head_table) return nullptr;
  const auto folder = path.parent_path();
  const auto files = data_files(*head_table, folder);
  auto theme = find_theme(*head_table, folder, environment);
  auto fonts = read_fonts(*head_table, folder);
  auto [dataset, sound] = obtain_dataset(context, files, environment, head_table->key_span("data"));
  if (!theme || !dataset) return nullptr;
  Head head = read_head(*head_table, path, *dataset, *theme, environment.editions);
  head_table->finish();
  auto date = date_of(*dataset, environment);
  auto document = std::make_unique<Composed>(std::move(head), std::move(dataset), std::move(theme),
                                             std::move(fonts), std::move(date));
  read_pages(*root, folder, environment, *document);
  root->finish();
  if (!sound || context.diagnostics.errors() != errors_before) return nullptr;
  return document;
}

}  // namespace tubiao::page
