#include <utility>

#include "base/file.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "toml/explain.h"
#include "toml/reader.h"
#include "toml/scan.h"
#include "toml/tree.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

using diag::Code;

/// Reports bytes that are no text, or no text in UTF-8.
bool check_encoding(Context context, diag::SourceId id) {
  const diag::Source& source = context.sources.at(id);
  const std::string_view text = source.text;
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    context.diagnostics.report(Code::invalid_utf8, {id, 0, 0, 0, 0}, "this text is in UTF-16")
        .help = "save the file again in the encoding UTF-8";
    return false;
  }
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
    context.diagnostics
        .report(Code::invalid_utf8, span_of(source, id, {zero, zero + 1}),
                "a zero byte: this is not a text file")
        .help = "name a TOML file, or save this one again as text in UTF-8";
    return false;
  }
  const auto invalid = base::find_invalid_utf8(text);
  if (!invalid) return true;
  const auto byte = static_cast<unsigned char>(text[*invalid]);
  std::string message = "byte 0x";
  message += "0123456789ABCDEF"[byte >> 4];
  message += "0123456789ABCDEF"[byte & 15];
  context.diagnostics
      .report(Code::invalid_utf8, span_of(source, id, {*invalid, *invalid + 1}),
              message + " is not valid in UTF-8")
      .help = "save the file again in the encoding UTF-8 (it may be in GBK or GB 18030 now)";
  return false;
}

/// Reports what must not reach the TOML library.
bool check_limits(Context context, diag::SourceId id, const Scan& found) {
  const diag::Source& source = context.sources.at(id);
  for (const Range& range : found.too_long) {
    context.diagnostics.add(explain_long_number(source, id, range));
  }
  if (found.too_deep) {
    const std::string limit = std::to_string(base::limits::toml_depth);
    context.diagnostics
        .report(Code::nested_too_deep, span_of(source, id, *found.too_deep),
                "more than " + limit + " tables and arrays inside each other")
        .help = "no layout and no dataset needs more than ten: is a bracket not closed?";
  }
  return found.too_long.empty() && !found.too_deep;
}

/// Reports strings with U+0000, which only an escape can bring in: the system takes it for the end
/// of a path, and no font has a sign for it.
bool check_strings(Context context, const Node& node) {
  bool sound = true;
  if (node.type == Type::string && node.text.find('\0') != std::string::npos) {
    context.diagnostics
        .report(Code::forbidden_character, node.span,
                "the character U+0000 may not stand in a text")
        .help = "remove it";
    sound = false;
  }
  for (const auto& element : node.elements) sound = check_strings(context, *element) && sound;
  for (const auto& member : node.members) sound = check_strings(context, *member.value) && sound;
  return sound;
}

}  // namespace

std::optional<Table> parse(Context context, std::string name, std::string text) {
  const diag::SourceId id = context.sources.add(std::move(name), std::move(text));
  if (!check_encoding(context, id)) return std::nullopt;
  const diag::Source& source = context.sources.at(id);
  const Scan found = scan(source.text);
  if (!check_limits(context, id, found)) return std::nullopt;
  auto tree = parse_tree(context.sources, id);
  if (const auto* error = std::get_if<SyntaxError>(&tree)) {
    context.diagnostics.add(explain(*error, found, source, id));
    return std::nullopt;
  }
  auto root = std::get<std::shared_ptr<Node>>(std::move(tree));
  if (!check_strings(context, *root)) return std::nullopt;
  Table table(context, std::move(root));
  if (context.parsed != nullptr) context.parsed->push_back(table);
  return table;
}

std::optional<Table> read_file(Context context, const std::filesystem::path& path,
                               std::string shown, const Span& asked_from) {
  try {
    std::string text = base::read_file(path, base::limits::input_bytes);
    return parse(context, std::move(shown), std::move(text));
  } catch (const base::FileTooLarge& error) {
    context.diagnostics
        .report(Code::file_too_large, asked_from,
                "cannot read " + in_quotes(shown) + ": " + error.reason())
        .help = "a yearbook of a city has less than 1 MiB: is it the right file?";
  } catch (const base::FileError& error) {
    auto& finding =
        context.diagnostics.report(Code::file_unreadable, asked_from,
                                   "cannot read " + in_quotes(shown) + ": " + error.reason());
    if (asked_from.line > 0) finding.help = "a path is relative to the file that names it";
  }
  return std::nullopt;
}

}  // namespace tubiao::toml
