#include "page/document.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include "base/limits.h"
#include "block/read.h"
#include "data/read.h"
#include "page/compose.h"
#include "rules/data_rules.h"
#include "theme/read.h"

namespace tubiao::page {
namespace {

/// What the `[document]` table says besides data and theme.
struct Head {
  std::string id;
  base::Localized title;
  std::optional<base::Localized> description;
  std::vector<base::Edition> editions;
  std::vector<base::Language> languages;  ///< Of all editions.
};

class Composed final : public Document {
 public:
  Composed(Head head, std::shared_ptr<const data::Dataset> dataset,
           std::shared_ptr<const theme::Theme> theme)
      : head_(std::move(head)), dataset_(std::move(dataset)), theme_(std::move(theme)) {}

  const std::string& id() const override { return head_.id; }
  const std::vector<base::Edition>& editions() const override { return head_.editions; }
  const data::Dataset& dataset() const override { return *dataset_; }
  std::optional<scene::Scene> compose(const base::Edition& edition, text::Shaper& shaper,
                                      diag::Diagnostics& diagnostics) const override;

  const theme::Theme& theme() const { return *theme_; }
  const Head& head() const { return head_; }

  Pages pages;

 private:
  Head head_;
  std::shared_ptr<const data::Dataset> dataset_;
  std::shared_ptr<const theme::Theme> theme_;
};

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::optional<scene::Scene> Composed::compose(const base::Edition& edition, text::Shaper& shaper,
                                              diag::Diagnostics& diagnostics) const {
  shaper.report_to(diagnostics);
  block::Shown shown;
  for (const auto& flow : pages.flows) flow.list(shown);
  scene::Metadata metadata;
  metadata.title = head_.title.at(edition.front());
  metadata.description =
      head_.description ? head_.description->at(edition.front()) : metadata.title;
  if (const auto* place = dataset_->place.find(edition.front())) metadata.author = *place;
  metadata.languages = edition;
  metadata.id = head_.id;
  if (dataset_->as_of) {
    metadata.date = std::to_string(dataset_->as_of->year) + "-" +
                    two_digits(dataset_->as_of->month) + "-" + two_digits(dataset_->as_of->day) +
                    "T00:00:00Z";
  }
  const block::Setting setting{
      .theme = *theme_,
      .shaper = shaper,
      .dataset = *dataset_,
      .languages = edition,
      .shown = shown,
      .diagnostics = diagnostics,
  };
  return page::compose(pages, setting, std::move(metadata));
}

/// The files that `data` names: a folder stands for all its TOML files, in the order of their
/// names.
std::vector<std::filesystem::path> data_files(toml::Table& table,
                                              const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  const auto names = table.get_strings("data");
  if (!names) {
    if (!table.has("data")) table.require_string("data");
    return files;
  }
  for (const auto& name : *names) {
    const auto path = folder / name.value;
    std::error_code none;
    if (!std::filesystem::is_directory(path, none)) {
      files.push_back(path.lexically_normal());
      continue;
    }
    std::vector<std::filesystem::path> inside;
    for (const auto& entry : std::filesystem::directory_iterator(path, none)) {
      if (entry.path().extension() == ".toml") inside.push_back(entry.path().lexically_normal());
    }
    std::sort(inside.begin(), inside.end());
    if (inside.empty()) {
      table.report(diag::Code::file_unreadable, name.span, "the folder holds no .toml file");
    }
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

/// The theme that `table` names, read at its first use; null where it could not be read.
std::shared_ptr<const theme::Theme> obtain_theme(toml::Table& table,
                                                 const std::filesystem::path& folder,
                                                 const Environment& environment) {
  diag::Spanned<std::string> name{"newsroom", table.span()};
  if (const auto given = table.get_string("theme")) name = *given;
  if (environment.theme) name.value = *environment.theme;
  diag::Spanned<std::string> scale{"page", table.span()};
  if (const auto given = table.get_string("scale")) scale = *given;
  const bool is_path = name.value.ends_with(".toml");
  const auto path =
      is_path ? folder / name.value : environment.share / "themes" / (name.value + ".toml");
  const std::string shown = is_path ? name.value : "themes/" + name.value + ".toml";
  const auto key = std::make_pair(path.lexically_normal(), scale.value);
  if (const auto known = environment.themes.find(key); known != environment.themes.end()) {
    return known->second;
  }
  auto read = theme::read_theme(table.context(), path, shown, scale, name.span);
  if (!read) return nullptr;
  return environment.themes[key] = std::make_shared<const theme::Theme>(std::move(*read));
}

std::vector<base::Edition> read_editions(toml::Table& table, const data::Dataset& dataset) {
  std::vector<base::Edition> editions;
  const auto value = table.get_value("editions");
  if (!value) return {dataset.languages};
  if (value->type() != toml::Type::array) {
    table.report(diag::Code::wrong_type, value->span(), "editions are lists of languages").help =
        "write editions = [[\"zh\", \"en\"], [\"zh\"]]";
    return {dataset.languages};
  }
  for (const auto& each : value->as_array()) {
    base::Edition edition;
    if (each.type() == toml::Type::array) {
      for (const auto& language : each.as_array()) {
        if (language.type() != toml::Type::string) continue;
        const std::string tag = language.as_string();
        if (std::find(dataset.languages.begin(), dataset.languages.end(), tag) ==
            dataset.languages.end()) {
          table.report(diag::Code::bad_language, language.span(),
                       "the data have no language \"" + tag + "\"");
        } else {
          edition.push_back(tag);
        }
      }
    }
    if (edition.empty() || edition.size() > 2) {
      table.report(diag::Code::bad_value, each.span(), "an edition has one language or two").help =
          "write editions = [[\"zh\", \"en\"], [\"zh\"]]";
    } else {
      editions.push_back(std::move(edition));
    }
  }
  if (editions.empty()) editions.push_back(dataset.languages);
  return editions;
}

void read_id(toml::Table& table, const std::filesystem::path& path, Head& head) {
  head.id = path.stem().string();
  const auto id = table.get_string("id");
  if (!id) return;
  const auto plain = [](char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '-' || letter == '.';
  };
  if (id->value.empty() || !std::all_of(id->value.begin(), id->value.end(), plain)) {
    table.report(diag::Code::bad_value, id->span,
                 "an id of a document has letters, digits, hyphens and dots only");
  } else {
    head.id = id->value;
  }
}

Head read_head(toml::Table& table, const std::filesystem::path& path,
               const data::Dataset& dataset) {
  Head head;
  read_id(table, path, head);
  head.editions = read_editions(table, dataset);
  for (const auto& edition : head.editions) {
    for (const auto& language : edition) {
      if (std::find(head.languages.begin(), head.languages.end(), language) ==
          head.languages.end()) {
        head.languages.push_back(language);
      }
    }
  }
  if (const auto title = table.require_localized("title", head.languages)) {
    head.title = title->value;
  }
  if (const auto text = table.get_localized("description", head.languages)) {
    head.description = text->value;
  }
  return head;
}

/// The dataset of `files`, read and judged at its first use.
std::shared_ptr<const data::Dataset> obtain_dataset(toml::Context context,
                                                    const std::vector<std::filesystem::path>& files,
                                                    const Environment& environment) {
  if (files.empty()) return nullptr;
  if (const auto known = environment.datasets.find(files); known != environment.datasets.end()) {
    return known->second;
  }
  std::shared_ptr<const data::Dataset> dataset;
  if (auto read = data::read_dataset(context, files, environment.catalogue)) {
    rules::check_data(*read, context.diagnostics);
    dataset = std::make_shared<const data::Dataset>(std::move(*read));
  }
  environment.datasets.emplace(files, dataset);
  return dataset;
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
  if (!page) return;
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
  std::set<std::string, std::less<>> ids;
  const block::ReadContext context{root.context(),
                                   document.dataset(),
                                   document.theme(),
                                   document.head().languages,
                                   folder,
                                   environment.share / "icons",
                                   ids};
  auto blocks = block::read_blocks(root, context, inherited);
  if (blocks.empty() && !root.has("block")) {
    root.report(diag::Code::missing_key, root.span(), "the layout has no blocks").help =
        "write [[block]] tables with a kind each";
  }
  document.pages.flows = paginate(std::move(blocks), inherited.flow);
}

}  // namespace

std::unique_ptr<Document> read_document(toml::Context context, const std::filesystem::path& path,
                                        const std::string& shown, const Environment& environment) {
  const auto errors_before = context.diagnostics.errors();
  auto root = toml::read_file(context, path, shown);
  if (!root) return nullptr;
  auto head_table = root->require_table("document");
  if (!head_table) return nullptr;
  const auto folder = path.parent_path();
  const auto files = data_files(*head_table, folder);
  auto theme = obtain_theme(*head_table, folder, environment);
  auto dataset = obtain_dataset(context, files, environment);
  if (!theme || !dataset) return nullptr;
  Head head = read_head(*head_table, path, *dataset);
  head_table->finish();
  auto document = std::make_unique<Composed>(std::move(head), std::move(dataset), std::move(theme));
  read_pages(*root, folder, environment, *document);
  root->finish();
  if (context.diagnostics.errors() != errors_before) return nullptr;
  return document;
}

}  // namespace tubiao::page
