#include <algorithm>
#include <utility>

#include "base/file.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "picture/bitmap.h"
#include "picture/picture.h"
#include "picture/svg.h"

namespace tubiao::picture {
namespace {

/// A fault inside an SVG file is shown there, with a note at the place that asked for the file.
void report_in_svg(const Fault& fault, std::string bytes, const std::string& shown, Context context,
                   const diag::Span& asked_from) {
  const diag::SourceId id = context.sources.add(shown, std::move(bytes));
  const diag::Source& source = context.sources.at(id);
  const diag::Place start = source.place(std::min(fault.offset, source.text.size()));
  const diag::Place end = source.place(std::min(fault.offset + fault.length, source.text.size()));
  // The marked range stays on its line.
  const int end_column =
      end.line == start.line ? std::max(end.column, start.column + 1) : start.column + 1;
  const diag::Span span = {id, start.line, start.column, start.line, end_column};
  auto& finding = context.diagnostics.report(diag::Code::picture_unreadable, span, fault.message);
  finding.notes.push_back({.message = "the picture is asked for here", .span = asked_from});
  finding.help = "save it as plain SVG, with texts and effects turned into paths";
}

/// What is none of the pictures that are understood.
void report_unknown_kind(const std::string& shown, Context context, const diag::Span& asked_from) {
  context.diagnostics
      .report(diag::Code::picture_unreadable, asked_from,
              "\"" + shown + "\" is neither PNG, JPEG nor SVG in UTF-8")
      .help = "save the picture in one of these";
}

/// Whether a text begins as XML does.
bool looks_like_xml(const std::string& bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string::npos && bytes[first] == '<';
}

std::optional<Picture> parse_drawing(std::string bytes, const std::string& shown, Context context,
                                     const diag::Span& asked_from) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (base::find_invalid_utf8(bytes) || !looks_like_xml(bytes)) {
    report_unknown_kind(shown, context, asked_from);
    return std::nullopt;
  }
  auto drawing = parse_svg(bytes);
  if (drawing) return std::move(*drawing);
  report_in_svg(drawing.fault(), std::move(bytes), shown, context, asked_from);
  return std::nullopt;
}

}  // namespace

std::optional<Picture> load(const std::filesystem::path& path, const std::string& shown,
                            Context context, const diag::Span& asked_from) {
  std::string bytes;
  try {
    bytes = base::read_file(path, base::limits::picture_bytes);
  } catch (const base::FileTooLarge& error) {
    context.diagnostics
        .report(diag::Code::file_too_large, asked_from,
                "cannot read \"" + shown + "\": " + error.reason())
        .help = "save the picture with fewer pixels";
    return std::nullopt;
  } catch (const base::FileError& error) {
    context.diagnostics
        .report(diag::Code::file_unreadable, asked_from,
                "cannot read \"" + shown + "\": " + error.reason())
        .help = "a path is relative to the file that names it";
    return std::nullopt;
  }
  return parse(std::move(bytes), shown, context, asked_from);
}

std::optional<Picture> parse(std::string bytes, const std::string& shown, Context context,
                             const diag::Span& asked_from) {
  const bool png = is_png(bytes);
  if (!png && !is_jpeg(bytes)) return parse_drawing(std::move(bytes), shown, context, asked_from);
  auto header = png ? read_png_header(bytes) : read_jpeg_header(bytes);
  if (!header) {
    context.diagnostics
        .report(diag::Code::picture_unreadable, asked_from,
                "\"" + shown + "\", byte " + std::to_string(header.fault().offset) + ": " +
                    header.fault().message)
        .help = "save the picture again";
    return std::nullopt;
  }
  return Bitmap{.format = png ? scene::Picture::Format::png : scene::Picture::Format::jpeg,
                .bytes = std::make_shared<const std::string>(std::move(bytes)),
                .width = header->width,
                .height = header->height};
}

}  // namespace tubiao::picture
