#include "data/read.h"

#include <utility>
#include <vector>

#include "data/read_units.h"
#include "data/reading.h"

namespace tubiao::data {
namespace {

using diag::Code;

std::vector<DataFile> open_files(toml::Context context,
                                 std::span<const std::filesystem::path> paths,
                                 const diag::Span& asked_from) {
  std::vector<DataFile> files;
  for (const auto& path : paths) {
    auto root = toml::read_file(context, path, path.string(), asked_from);
    if (root) files.push_back({std::move(*root), path.parent_path()});
  }
  return files;
}

using Read = void (*)(DataFile&, Reading&);

void read_each(std::vector<DataFile>& files, Reading& reading,
               std::initializer_list<Read> readers) {
  for (const Read read : readers) {
    for (auto& file : files) read(file, reading);
  }
}

}  // namespace

std::optional<Dataset> read_dataset(toml::Context context,
                                    std::span<const std::filesystem::path> paths,
                                    const Catalogue& catalogue, const diag::Span& asked_from) {
  const std::size_t errors_before = context.diagnostics.errors();
  std::vector<DataFile> files = open_files(context, paths, asked_from);
  if (files.size() != paths.size()) return std::nullopt;
  Reading reading(context, catalogue);
  read_dataset_tables(files, reading);
  // Without its languages nothing else of a dataset can be judged.
  if (reading.languages().empty()) return std::nullopt;
  // What others refer to comes first, over all files.
  read_each(files, reading, {read_sources, read_topics, read_universes, read_own_units});
  check_substitutes(reading.dataset.catalogue.units, context.diagnostics);
  read_each(files, reading, {read_indicators, read_designations});
  for (auto& file : files) file.root.finish();
  if (context.diagnostics.errors() > errors_before) return std::nullopt;
  if (reading.dataset.indicators.empty() && reading.dataset.designations.empty()) {
    context.diagnostics
        .report(Code::empty_dataset, reading.dataset.span, "the dataset holds no indicator")
        .help = "add [[indicator]] tables, or name the files that hold them together with this one";
    return std::nullopt;
  }
  return std::move(reading.dataset);
}

}  // namespace tubiao::data
