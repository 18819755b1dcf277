// A TOML text that was read, and what was said about it: shared by the tests of this stage.
#pragma once

#include <optional>
#include <string>

#include "diag/printer.h"
#include "toml/reader.h"

/// Reads a text as "x.toml".
struct Example {
  tubiao::diag::Sources sources;
  tubiao::diag::Diagnostics diagnostics;
  std::optional<tubiao::toml::Table> table;

  explicit Example(std::string text)
      : table(tubiao::toml::parse({sources, diagnostics}, "x.toml", std::move(text))) {}

  tubiao::toml::Table& root() { return table.value(); }

  /// Every finding in a line of its own: "line:column-end_line:end_column code: message (help)".
  std::string said() const {
    std::string text;
    for (const auto& finding : diagnostics.all()) {
      const auto& span = finding.span;
      if (!text.empty()) text += '\n';
      if (span.line > 0) {
        text += std::to_string(span.line) + ':' + std::to_string(span.column) + '-' +
                std::to_string(span.end_line) + ':' + std::to_string(span.end_column) + ' ';
      }
      text += std::string(info(finding.code).name) + ": " + finding.message;
      if (!finding.help.empty()) text += " (" + finding.help + ")";
      for (const auto& note : finding.notes) {
        text += ", " + note.message + " " + std::to_string(note.span.line) + ':' +
                std::to_string(note.span.column);
      }
    }
    return text;
  }
};
