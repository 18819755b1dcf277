// What the tests of data and of its rules share: the shipped catalogue, datasets from text, figures
// from a few words.
#pragma once

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "data/phrase.h"
#include "data/read.h"
#include "diag/printer.h"
#include "folder.h"

namespace tubiao::data::test {

inline std::filesystem::path project_root() {
  return TUBIAO_PROJECT_ROOT;
}

/// One run of the reader: everything it says is kept.
struct Run {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  tubiao::test::Folder folder;

  toml::Context context() { return {sources, diagnostics}; }

  Catalogue shipped() { return load_catalogue(context(), project_root() / "share"); }

  /// Reads one dataset from texts that are written to files of these names.
  std::optional<Dataset> read(std::string_view text) { return read(text, shipped()); }
  std::optional<Dataset> read(std::string_view text, const Catalogue& catalogue) {
    const std::vector<std::filesystem::path> files = {folder.write("data.toml", std::string(text))};
    return read_dataset(context(), files, catalogue);
  }

  std::string printed() const { return diag::print_text(diagnostics, sources, diag::Colours::off); }

  /// The finding of a code; the test ends where there is none.
  const diag::Diagnostic& finding(diag::Code code) const {
    for (const auto& each : diagnostics.all()) {
      if (each.code == code) return each;
    }
    BOOST_FAIL("no finding " << diag::info(code).name << " in:\n" << printed());
    throw std::logic_error("unreachable");
  }

  /// What a finding points at.
  std::string pointed_at(const diag::Diagnostic& finding) const {
    return std::string(sources.text(finding.span));
  }
};

/// A dataset in Chinese and English with two sources, a topic and a universe; `body` follows.
inline std::string dataset_text(std::string_view body) {
  return R"([dataset]
id = "test"
languages = ["zh", "en"]
title = { zh = "测试", en = "Test" }

[[source]]
id = "first"
title = { zh = "第一场", en = "First" }

[[source]]
id = "second"
title = { zh = "第二场", en = "Second" }

[[topic]]
id = "roads"
label = { zh = "道路", en = "Roads" }

[[universe]]
id = "henan"
label = { zh = "全省", en = "Henan" }

)" + std::string(body);
}

/// An indicator with `keys`, followed by one observation with `observation`.
inline std::string indicator_text(std::string_view keys, std::string_view observation,
                                  std::string_view id = "roads") {
  return "[[indicator]]\nid = \"" + std::string(id) +
         "\"\nlabel = { zh = \"里程\", en = \"Mileage\" }\n" + std::string(keys) +
         "\n[[indicator.observation]]\nsource = \"first\"\n" + std::string(observation) + "\n";
}

/// The shipped catalogue inside a dataset without figures, with one universe; read once.
inline const Dataset& empty_dataset() {
  static const Dataset dataset = [] {
    Run run;
    auto read = run.read(dataset_text(
        indicator_text("nature = \"level\"\nunit = \"km\"", "period = 2025\nvalue = 1")));
    if (!read) throw std::logic_error(run.printed());
    return *read;
  }();
  return dataset;
}

inline base::Decimal decimal(std::string_view text) {
  const auto value = base::Decimal::parse(text);
  if (!value) throw std::logic_error("not a decimal: " + std::string(text));
  return *value;
}

/// A figure that owns its parts.
struct OwnFigure {
  Indicator indicator;
  Observation observation;
  Figure figure() const { return {&indicator, &observation}; }
};

/// "64", "万", "business": a figure of 2025 in a shipped unit.
inline OwnFigure figure_of(std::string_view value, std::string_view scale, std::string_view unit,
                           Qualifier qualifier = Qualifier::exact, std::string_view more = {}) {
  OwnFigure own;
  own.indicator.id = "test";
  own.indicator.unit = unit;
  own.observation.value = decimal(value);
  own.observation.period = Year{2025};
  own.observation.qualifier = qualifier;
  own.observation.more_word = more;
  if (!scale.empty()) {
    const Scale* found = empty_dataset().catalogue.find_scale(scale);
    if (found == nullptr) throw std::logic_error("no scale " + std::string(scale));
    own.observation.scale = *found;
  }
  return own;
}

/// No-break spaces as "_", so that they can be seen.
inline std::string visible(std::string text) {
  constexpr std::string_view no_break_space = "\xC2\xA0";
  for (auto at = text.find(no_break_space); at != std::string::npos;
       at = text.find(no_break_space)) {
    text.replace(at, no_break_space.size(), "_");
  }
  return text;
}

}  // namespace tubiao::data::test
