#include <algorithm>

#include "base/limits.h"
#include "diag/excerpt.h"
#include "diag/printer.h"

namespace tubiao::diag {
namespace {

/// The parts of the output that differ in colour.
enum class Style { plain, place, error, warning, note, gutter, mark };

std::string_view escape(Style style) {
  switch (style) {
    case Style::plain:
      return "";
    case Style::place:
      return "\x1B[1m";
    case Style::error:
      return "\x1B[1;31m";
    case Style::warning:
      return "\x1B[1;33m";
    case Style::note:
      return "\x1B[1;36m";
    case Style::gutter:
      return "\x1B[2m";
    case Style::mark:
      return "\x1B[1;32m";
  }
  return "";
}

struct Level {
  std::string_view name;
  Style style;
};

Level level(Severity severity) {
  switch (severity) {
    case Severity::error:
      return {"error", Style::error};
    case Severity::warning:
      return {"warning", Style::warning};
    case Severity::note:
      return {"note", Style::note};
  }
  return {"error", Style::error};
}

/// Cells for line numbers, so that the bar stands in one column in nearly every file.
constexpr std::size_t number_cells = 5;

bool has_place(const Span& span) {
  return span.source >= 0 && span.line > 0;
}

/// Puts the parts of one diagnostic after each other.
class Printer {
 public:
  Printer(const Sources& sources, Colours colours) : sources_(sources), colours_(colours) {}

  void print(const Diagnostic& diagnostic) {
    print_head(diagnostic.span, level(diagnostic.severity), diagnostic.message);
    write(" [" + std::string(info(diagnostic.code).name) + "]\n");
    // A note explains: there is nothing to be found in the line and nothing to be done.
    if (diagnostic.severity == Severity::note) return;
    print_excerpt(diagnostic.span);
    for (const Note& note : diagnostic.notes) {
      if (!has_place(note.span)) print_remark("note", note.message);
    }
    if (!diagnostic.help.empty()) print_remark("help", diagnostic.help);
    for (const Note& note : diagnostic.notes) {
      if (has_place(note.span)) print_placed(note);
    }
  }

  void print_rest(std::size_t count) {
    const std::string_view noun = count == 1 ? " more finding is" : " more findings are";
    print_head({}, level(Severity::note), std::to_string(count) + std::string(noun) + " not shown");
    write("\n");
  }

  std::string take() { return std::move(text_); }

 private:
  void write(std::string_view text, Style style = Style::plain) {
    const bool coloured = colours_ == Colours::on && style != Style::plain;
    if (coloured) text_ += escape(style);
    text_ += text;
    if (coloured) text_ += "\x1B[0m";
  }

  void print_head(const Span& span, const Level& level, std::string_view message) {
    std::string place = "tubiao";
    if (span.source >= 0) place = printable(sources_.at(span.source).name);
    if (has_place(span)) {
      place += ':' + std::to_string(span.line) + ':' + std::to_string(span.column);
    }
    write(place + ':', Style::place);
    write(" ");
    write(std::string(level.name) + ':', level.style);
    write(" " + printable(message));
  }

  void print_gutter(std::string_view number, std::string_view bar) {
    std::string gutter(number_cells - std::min(number.size(), number_cells), ' ');
    gutter += number;
    gutter += bar;
    write(gutter, Style::gutter);
  }

  void print_excerpt(const Span& span) {
    if (!has_place(span)) return;
    const Excerpt shown = excerpt(sources_.at(span.source), span);
    print_gutter(std::to_string(span.line), " |");
    write(shown.line.empty() ? "\n" : " " + shown.line + "\n");
    print_gutter("", " |");
    write(" ");
    const std::size_t caret = shown.marks.find('^');
    write(shown.marks.substr(0, caret));
    write(shown.marks.substr(caret), Style::mark);
    write("\n");
  }

  void print_remark(std::string_view kind, std::string_view message) {
    print_gutter("", " =");
    write(" " + std::string(kind) + ": " + printable(message) + "\n");
  }

  void print_placed(const Note& note) {
    print_head(note.span, level(Severity::note), note.message);
    write("\n");
    print_excerpt(note.span);
  }

  const Sources& sources_;
  Colours colours_;
  std::string text_;
};

}  // namespace

std::string print_text(const Diagnostics& diagnostics, const Sources& sources, Colours colours) {
  Printer printer(sources, colours);
  std::size_t findings = 0;
  for (const Diagnostic& each : diagnostics.all()) {
    const bool counts = each.severity != Severity::note;
    if (!counts || findings < base::limits::diagnostics) printer.print(each);
    if (counts) ++findings;
  }
  if (findings > base::limits::diagnostics) {
    printer.print_rest(findings - base::limits::diagnostics);
  }
  return printer.take();
}

}  // namespace tubiao::diag
