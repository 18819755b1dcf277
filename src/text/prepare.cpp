#include "text/prepare.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <vector>

#include "text/glyphs.h"
#include "text/one_cell.h"
#include "text/script.h"
#include "text/stretches.h"

namespace tubiao::text {
namespace {

/// Clusters kept at most, about 20 MB: every text of a large poster a dozen times over.
constexpr std::size_t kept_clusters_limit = 150'000;

/// Appends a field so that no two lists of fields give the same key.
void append_field(std::string& key, std::string_view field) {
  key += std::to_string(field.size());
  key += ':';
  key += field;
}

std::string key_of(std::span<const Run> runs, Direction direction) {
  std::string key = direction == Direction::vertical ? "v" : "h";
  for (const Run& run : runs) {
    append_field(key, run.text);
    append_field(key, run.language);
    append_field(key, run.style.families.latin);
    append_field(key, cjk_family(run.style.families, run.language));
    append_field(key, std::to_string(run.style.weight) + (run.style.tabular ? "t" : "p"));
  }
  return key;
}

void close_piece(Prepared& out) {
  out.pieces.back().end = out.clusters.size();
}

}  // namespace

std::shared_ptr<const Prepared> Preparer::prepare(std::span<const Run> runs, Direction direction,
                                                  Detail detail) {
  auto prepared = find(runs, direction);
  if (detail == Detail::words && !prepared->words_known) {
    words_.mark(*prepared, runs.front().language);
    prepared->words_known = true;
  }
  if (detail == Detail::hyphens && !prepared->hyphens_known) {
    hyphens_.mark(*prepared, runs);
    prepared->hyphens_known = true;
  }
  return prepared;
}

std::shared_ptr<Prepared> Preparer::find(std::span<const Run> runs, Direction direction) {
  std::string key = key_of(runs, direction);
  if (const auto found = kept_.find(key); found != kept_.end()) return found->second;
  auto prepared = build(runs, direction);
  if (kept_clusters_ + prepared->clusters.size() > kept_clusters_limit) {
    kept_.clear();
    kept_clusters_ = 0;
  }
  kept_clusters_ += prepared->clusters.size();
  kept_.emplace(std::move(key), prepared);
  return prepared;
}

std::shared_ptr<Prepared> Preparer::build(std::span<const Run> runs, Direction direction) {
  auto out = std::make_shared<Prepared>();
  out->pieces.push_back({});
  assert(runs.size() <= std::numeric_limits<std::uint16_t>::max());
  std::vector<Itemised> items;
  for (const Run& run : runs) items.push_back(itemise(run.text, is_cjk(run.language)));
  find_shared_phrases(items);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    add_run(runs[i], static_cast<std::uint16_t>(i), items[i], direction, *out);
  }
  close_piece(*out);
  if (!out->clusters.empty()) breaker_.mark(*out, runs.front().language);
  return out;
}

void Preparer::add_units(std::span<const std::string> units) {
  breaker_.add_units(units);
  kept_.clear();
  kept_clusters_ = 0;
}

void Preparer::add_run(const Run& run, std::uint16_t index, const Itemised& items,
                       Direction direction, Prepared& out) {
  for (const char32_t character : items.forbidden) {
    out.add_problem({Problem::Kind::forbidden_character, index, character, nullptr});
  }
  out.text += items.text;
  std::size_t done = 0;
  const auto add_line_feeds = [&](std::size_t end) {
    for (; done < end; ++done) {
      close_piece(out);
      out.pieces.push_back({out.clusters.size(), 0, index});
    }
  };
  for (const Segment& segment : items.segments) {
    add_line_feeds(segment.begin);
    add_segment(run, index, items, segment, direction, out);
    done = segment.end;
  }
  add_line_feeds(items.text.size());
}

void Preparer::add_segment(const Run& run, std::uint16_t index, const Itemised& items,
                           const Segment& segment, Direction direction, Prepared& out) {
  const bool cjk = segment.side == Side::cjk;
  const Face& face =
      faces_.find(cjk ? cjk_family(run.style.families, run.language) : run.style.families.latin,
                  run.style.weight);
  if (face.problem()) out.add_problem({Problem::Kind::font_missing, index, 0, &face});
  const std::size_t offset = out.text.size() - items.text.size();
  ShapeOptions options{run.language, segment.side, run.style.tabular};
  const auto add = [&](std::size_t begin, std::size_t end) {
    shape(std::string_view(items.text).substr(begin, end - begin), offset + begin, index, face,
          options, out);
  };
  if (direction == Direction::horizontal) return add(segment.begin, segment.end);
  const auto has_form = [&](char32_t character) {
    return has_column_form(character, face, run.language);
  };
  const Figures figures = is_cjk(run.language) ? Figures::stand : Figures::turned;
  for (const Stretch& stretch : divide(items.text, segment, figures, has_form)) {
    const bool one_cell = stretch.cells == Stretch::Cells::one;
    const std::size_t first = out.clusters.size();
    options.orientation = one_cell ? scene::Orientation::horizontal : stretch.orientation;
    add(stretch.begin, stretch.end);
    if (one_cell) put_in_one_cell(out, first);
  }
}

bool Preparer::is_cjk(const base::Language& language) {
  const auto [entry, fresh] = cjk_languages_.try_emplace(language);
  if (fresh) entry->second = is_cjk_language(language);
  return entry->second;
}

}  // namespace tubiao::text
