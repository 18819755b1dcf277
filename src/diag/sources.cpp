#include "diag/sources.h"

#include <algorithm>
#include <cassert>

#include "base/utf8.h"

namespace tubiao::diag {
namespace {

/// The bytes of the character at `offset`. Nearly all of a file is ASCII, and lines may be long.
std::size_t length_at(std::string_view text, std::size_t offset) {
  if (static_cast<unsigned char>(text[offset]) < 0x80) return 1;
  return static_cast<std::size_t>(base::decode_lossy(text, offset).bytes);
}

}  // namespace

std::string_view Source::line(int line) const {
  if (line < 1 || static_cast<std::size_t>(line) > line_starts.size()) return {};
  const auto index = static_cast<std::size_t>(line);
  const std::size_t start = line_starts[index - 1];
  const std::size_t end = index < line_starts.size() ? line_starts[index] : text.size();
  std::string_view content = std::string_view(text).substr(start, end - start);
  if (content.ends_with('\n')) content.remove_suffix(1);
  if (content.ends_with('\r')) content.remove_suffix(1);
  return content;
}

std::size_t Source::offset(int line, int column) const {
  if (line < 1) return 0;
  if (static_cast<std::size_t>(line) > line_starts.size()) return text.size();
  const std::size_t start = line_starts[static_cast<std::size_t>(line) - 1];
  const std::string_view content = this->line(line);
  std::size_t inside = 0;
  for (int skipped = 1; skipped < column && inside < content.size(); ++skipped) {
    inside += length_at(content, inside);
  }
  return start + inside;
}

Place Source::place(std::size_t offset) const {
  const auto next = std::upper_bound(line_starts.begin(), line_starts.end(), offset);
  Place place{static_cast<int>(next - line_starts.begin()), 1};
  for (std::size_t at = *(next - 1); at < std::min(offset, text.size()); ++place.column) {
    at += length_at(text, at);
  }
  return place;
}

SourceId Sources::add(std::string name, std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  const auto known = std::find_if(sources_.begin(), sources_.end(), [&](const Source& source) {
    return source.name == name && source.text == text;
  });
  if (known != sources_.end()) return static_cast<SourceId>(known - sources_.begin());
  std::vector<std::size_t> line_starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts.push_back(i + 1);
  }
  sources_.push_back({std::move(name), std::move(text), std::move(line_starts)});
  return static_cast<SourceId>(sources_.size()) - 1;
}

const Source& Sources::at(SourceId id) const {
  assert(id >= 0 && static_cast<std::size_t>(id) < sources_.size());
  return sources_[static_cast<std::size_t>(id)];
}

std::string_view Sources::text(const Span& span) const {
  if (span.source < 0 || span.line < 1) return {};
  const Source& source = at(span.source);
  const std::size_t start = source.offset(span.line, span.column);
  const std::size_t end = source.offset(span.end_line, span.end_column);
  return std::string_view(source.text).substr(start, std::max(start, end) - start);
}

}  // namespace tubiao::diag
