#include "cli/inputs.h"

#include <algorithm>
#include <cstdio>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "toml/words.h"

namespace tubiao::cli {
namespace {

using Paths = std::vector<std::filesystem::path>;

enum class Kind { layout, other, unreadable };

Kind kind_of(const std::filesystem::path& path) {
  // What cannot be read is reported by who reads it in earnest.
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  const auto table = toml::read_file({sources, diagnostics}, path, path.string());
  if (!table) return Kind::unreadable;
  return table->has("document") ? Kind::layout : Kind::other;
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
    if (kind_of(file) == Kind::other) add_once(data, file);
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

Paths find_layouts(const std::filesystem::path& folder) {
  Paths found;
  if (!is_folder(folder)) return found;
  for (const auto& file : base::files_in(folder, ".toml", base::Depth::below)) {
    if (kind_of(file) != Kind::other) found.push_back(file.lexically_normal());
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
  std::fputs("tubiao: there is no layout in layouts/; name a layout, or a folder of them\n",
             stderr);
  return std::nullopt;
}

Inputs sort_inputs(Run& run, const Paths& named) {
  Inputs inputs;
  Paths data;
  for (const auto& path : named) {
    if (is_folder(path)) {
      add_folder(run, path, inputs);
    } else {
      add_once(kind_of(path) == Kind::layout ? inputs.layouts : data, path);
    }
  }
  if (!data.empty()) inputs.datasets.push_back(std::move(data));
  return inputs;
}

}  // namespace tubiao::cli
