#include <algorithm>
#include <system_error>

#include "data/catalogue.h"
#include "data/read_language.h"
#include "data/read_units.h"

namespace tubiao::data {
namespace {

using diag::Code;
namespace fs = std::filesystem;

/// The language files, in the order of their names.
std::vector<fs::path> language_files(toml::Context& context, const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() == ".toml") files.push_back(entry->path());
  }
  if (error) {
    context.diagnostics.report(
        Code::file_unreadable, {},
        "cannot read the folder " + folder.string() + ": " + error.message());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void load_languages(toml::Context& context, const fs::path& folder, Catalogue& catalogue) {
  for (const auto& path : language_files(context, folder)) {
    auto table = toml::read_file(context, path, path.string());
    if (!table) continue;
    auto words = read_language(*table);
    if (!words) continue;
    if (words->tag != path.stem().string()) {
      table
          ->report(
              Code::bad_language, table->key_span("tag"),
              "the file " + path.filename().string() + " is of the language \"" + words->tag + "\"")
          .help = "a language file is named after its tag: " + words->tag + ".toml";
    }
    const auto tag = words->tag;
    catalogue.languages.emplace(tag, std::move(*words));
  }
}

void load_units(toml::Context& context, const fs::path& path, Catalogue& catalogue) {
  auto table = toml::read_file(context, path, path.string());
  if (!table) return;
  const auto tags = catalogue.language_tags();
  for (auto& entry : table->get_tables("unit")) {
    auto unit = read_unit(entry, tags, {});
    if (!unit) continue;
    const auto [earlier, added] = catalogue.units.emplace(unit->id, *unit);
    if (added) continue;
    auto& finding = table->report(Code::duplicate_id, entry.key_span("id"),
                                  "there are two units \"" + unit->id + "\"");
    finding.notes.push_back({"the first one stands here", earlier->second.span});
    finding.help = "give each unit an id of its own";
  }
  table->finish();
  check_substitutes(catalogue.units, context.diagnostics);
}

}  // namespace

Catalogue load_catalogue(toml::Context context, const fs::path& share) {
  Catalogue catalogue;
  load_languages(context, share / "languages", catalogue);
  load_units(context, share / "units.toml", catalogue);
  for (const auto* id : {percent_unit, point_unit}) {
    if (catalogue.units.contains(id)) continue;
    context.diagnostics.report(
        Code::unknown_id, {},
        "the unit \"" + std::string(id) + "\" is missing from " + (share / "units.toml").string());
  }
  return catalogue;
}

}  // namespace tubiao::data
