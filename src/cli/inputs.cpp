#include "cli/inputs.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "toml/words.h"

namespace tubiao::cli {
namespace {

using Paths = std::vector<std::filesystem::path>;

enum class Kind { layout, data, other, unreadable };

constexpr std::array<std::string_view, 7> data_tables = {
    "dataset", "source", "topic", "universe", "unit", "indicator", "designation"};

Kind kind_of(const std::filesystem::path& path) {
  // What cannot be read is reported by who reads it in earnest.
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  const auto table = toml::read_file({sources, diagnostics}, path, path.string());
  if (!table) return Kind::unreadable;
  if (table->has("document")) return Kind::layout;
  const bool data = std::any_of(data_tables.begin(), data_tables.end(),
                                [&](std::string_view name) { return table->has(name); });
  return data ? Kind::data : Kind::other;
}

bool is_folder(const std::filesystem::path& path) {
  std::error_code none;
  return std::filesystem::is_directory(path, none);
}

void add_once(Paths& paths, std::filesystem::path path) {
  path = path.lexically_normal();
  if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
}

/// Adds what lies in a folder.
void add_folder(Run& run, const std::filesystem::path& folder, Inputs& inputs) {
  const Paths layouts = find_layouts(folder);
  Paths data;
  for (const auto& file : base::files_in(folder, ".toml")) {
    if (kind_of(file) == Kind::data) add_once(data, file);
  }
  if (layouts.empty() && data.empty()) {
    run.diagnostics
        .report(diag::Code::file_unreadable, {},
                "the folder " + toml::in_quotes(folder.string()) + " holds no layouts and no data")
        .help = "name a layout, a data file, or a folder with .toml files";
  }
  for (const auto& layout : layouts) add_once(inputs.layouts, layout);
  if (!data.empty()) inputs.datasets.push_back(std::move(data));
}

}  // namespace

bool is_layout(const std::filesystem::path& path) {
  return kind_of(path) == Kind::layout;
}

Paths find_layouts(const std::filesystem::path& folder) {
  Paths found;
  if (!is_folder(folder)) return found;
  for (const auto& file : base::files_in(folder, ".toml", base::Depth::below)) {
    const Kind kind = kind_of(file);
    if (kind == Kind::layout || kind == Kind::unreadable) found.push_back(file.lexically_normal());
  }
  return found;
}

std::optional<Paths> choose_layouts(const Paths& named) {
  Paths chosen = named.empty() ? find_layouts("layouts") : Paths{};
  for (const auto& path : named) {
    // A folder without layouts stays, and is reported by who reads it.
    Paths inside = is_folder(path) ? find_layouts(path) : Paths{};
    if (inside.empty()) inside.push_back(path);
    for (auto& layout : inside) add_once(chosen, std::move(layout));
  }
  if (!chosen.empty()) return chosen;
  std::fputs(
      "tubiao: there is no layout in layouts/, no .toml file with a table [document]; name one\n",
      stderr);
  return std::nullopt;
}

Inputs sort_inputs(Run& run, const Paths& named) {
  Inputs inputs;
  Paths data;
  for (const auto& path : named) {
    if (is_folder(path)) {
      add_folder(run, path, inputs);
      continue;
    }
    const Kind kind = kind_of(path);
    if (kind == Kind::other) {
      run.diagnostics
          .report(diag::Code::missing_key, {},
                  toml::in_quotes(path.string()) + " is neither a layout nor data")
          .help = "a layout has a table [document], data have [dataset]";
    } else {
      add_once(kind == Kind::layout ? inputs.layouts : data, path);
    }
  }
  if (!data.empty()) inputs.datasets.push_back(std::move(data));
  return inputs;
}

}  // namespace tubiao::cli
