// Sources, topics, universes and units of a dataset.
#include <utility>

#include "base/file.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "data/read_units.h"
#include "data/reading.h"

namespace tubiao::data {
namespace {

using diag::Code;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The text of a source; what keeps it from being read is reported.
std::string read_source_text(toml::Table& table, const diag::Spanned<std::string>& path,
                             const std::filesystem::path& folder) {
  std::string text;
  try {
    text = base::read_file(folder / path.value, base::limits::input_bytes);
  } catch (const base::FileTooLarge& error) {
    table
        .report(Code::file_too_large, path.span,
                "cannot read \"" + path.value + "\": " + error.reason())
        .help = "name a text file of the source, as plain UTF-8";
    return {};
  } catch (const base::FileError& error) {
    table
        .report(Code::file_unreadable, path.span,
                "cannot read \"" + path.value + "\": " + error.reason())
        .help =
        "the path is relative to the data file; leave `text` out where there is none: quotes are "
        "then not checked";
    return {};
  }
  if (base::find_invalid_utf8(text)) {
    table
        .report(Code::invalid_utf8, path.span,
                "the text of the source, \"" + path.value + "\", is not valid in UTF-8")
        .help = "save it again in the encoding UTF-8 (it may be in GBK or GB 18030 now)";
    return {};
  }
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  return text;
}

}  // namespace

void read_sources(DataFile& file, Reading& reading) {
  for (auto& table : file.root.get_tables("source")) {
    Source source;
    source.span = table.span();
    const auto id = reading.take_id(table, "source");
    if (auto title = table.require_localized("title", reading.languages())) {
      source.title = std::move(title->value);
    }
    source.short_title = read_text(table, "short", reading, source.title);
    if (const auto date = table.get_date("date")) {
      source.date = Date{date->value.year, date->value.month, date->value.day};
    }
    if (const auto path = table.get_string("text")) {
      source.text_path = path->value;
      source.text = read_source_text(table, *path, file.folder);
    }
    table.finish();
    if (!id) continue;
    source.id = *id;
    reading.dataset.sources.push_back(std::move(source));
  }
}

void read_topics(DataFile& file, Reading& reading) {
  for (auto& table : file.root.get_tables("topic")) {
    Topic topic;
    topic.span = table.span();
    const auto id = reading.take_id(table, "topic");
    if (auto label = table.require_localized("label", reading.languages())) {
      topic.label = std::move(label->value);
    }
    table.finish();
    if (!id) continue;
    topic.id = *id;
    reading.dataset.topics.push_back(std::move(topic));
  }
}

void read_universes(DataFile& file, Reading& reading) {
  for (auto& table : file.root.get_tables("universe")) {
    Universe universe;
    universe.span = table.span();
    const auto id = reading.take_id(table, "universe");
    if (auto label = table.require_localized("label", reading.languages())) {
      universe.label = std::move(label->value);
    }
    for (const auto* key : {"phrase", "badge"}) {
      auto text = table.get_localized(key, reading.languages());
      if (!text) continue;
      for (const auto& [tag, words] : text->value.texts()) {
        if (words.find("{rank}") != std::string::npos) continue;
        table.report(Code::bad_placeholder, text->span, "the words in \"" + tag + "\" lose {rank}")
            .help = "write {rank} where the position stands, {universe} where the label does";
      }
      (key == std::string_view("phrase") ? universe.phrase : universe.badge) =
          std::move(text->value);
    }
    table.finish();
    if (!id) continue;
    universe.id = *id;
    reading.dataset.universes.push_back(std::move(universe));
  }
}

void read_own_units(DataFile& file, Reading& reading) {
  const auto tags = reading.dataset.catalogue.language_tags();
  for (auto& table : file.root.get_tables("unit")) {
    const auto id = reading.take_id(table, "unit");
    auto unit = read_unit(table, tags, reading.languages());
    // A unit of the dataset takes the place of a common one of the same id.
    if (id && unit) reading.dataset.catalogue.units.insert_or_assign(*id, std::move(*unit));
  }
}

}  // namespace tubiao::data
