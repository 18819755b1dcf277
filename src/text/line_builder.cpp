#include "text/line_builder.h"

#include <algorithm>

#include "text/face.h"

namespace tubiao::text {

Line LineBuilder::build(std::size_t begin, std::size_t end, base::Point start,
                        const Adjustment& adjustment) {
  adjustment_ = adjustment;
  line_ = {};
  line_.x = start.x;
  line_.baseline = start.y;
  pen_ = start.x;
  largest_size_ = 0;
  for (std::size_t i = begin; i < end; ++i) {
    largest_size_ = std::max(largest_size_, table_[i].size);
  }
  const std::size_t solid = table_.solid_end(begin, end);
  for (std::size_t i = begin; i < solid; ++i) {
    if (i > begin) pen_ += gap_of(table_[i]);
    add(i, i == begin, i + 1 == solid);
  }
  if (end < table_.size() && table_[end].hyphen > 0) add_hyphen(solid - 1, table_[end].hyphen);
  line_.width = pen_ - start.x;
  // The spaces at the end are kept where the line ends, without width: whoever copies the text
  // needs them.
  for (std::size_t i = solid; i < end; ++i) place(i, pen_, 0, 0);
  return std::move(line_);
}

/// A hyphen behind the cell `last`. It stands for a soft hyphen, so that whoever searches or copies
/// the text finds the word whole.
void LineBuilder::add_hyphen(std::size_t last, double advance) {
  constexpr std::string_view soft_hyphen = "\u00AD";
  const Cluster& cluster = paragraph_.clusters[piece_.begin + last];
  GlyphRun& glyphs = line_.runs.back();
  const bool turned = cluster.orientation == scene::Orientation::turned;
  const double y = line_.baseline - height_of(runs_[cluster.run]);
  const scene::Glyph placed{cluster.face->hyphen(), pen_,
                            y + (turned ? em_middle * glyphs.size : 0)};
  add_ink(cluster, placed, glyphs.size);
  glyphs.glyphs.push_back(placed);
  glyphs.utf8 += soft_hyphen;
  glyphs.clusters.push_back({static_cast<int>(soft_hyphen.size()), 1});
  pen_ += advance;
  glyphs.box.width = pen_ - glyphs.box.x;
}

double LineBuilder::gap_of(const Cell& cell) const {
  const double opening = cell.spread_before ? adjustment_.opening : 0;
  return cell.gap - share(Pressure::script_space) * cell.gap_shrink + opening;
}

void LineBuilder::add(std::size_t i, bool first, bool last) {
  const Cell& cell = table_[i];
  double advance = cell.advance;
  double shift = cell.shift;
  if (first && cell.trim_start > 0) {
    advance -= cell.trim_start;
    shift += cell.trim_shift;
  } else if (last && cell.trim_end > 0) {
    advance -= cell.trim_end;
    shift += cell.trim_shift;
  } else {
    const double pressed = share(cell.pressure);
    advance += adjustment_.space_growth * cell.growth - pressed * cell.shrink;
    shift += pressed * cell.shrink_shift;
  }
  place(i, pen_, advance, shift);
  pen_ += advance;
}

/// Puts the glyphs of a cell at `x` into the run that they continue or start.
void LineBuilder::place(std::size_t i, double x, double advance, double shift) {
  const Cluster& cluster = paragraph_.clusters[piece_.begin + i];
  if (!continues(cluster)) start_run(cluster, x);
  last_cluster_ = &cluster;
  GlyphRun& glyphs = line_.runs.back();
  const double y = line_.baseline - height_of(runs_[cluster.run]);
  for (std::size_t k = 0; k < cluster.glyph_count; ++k) {
    const PlacedGlyph& glyph = paragraph_.glyphs[cluster.glyphs + k];
    const scene::Glyph placed{glyph.id, x + shift + glyph.x * glyphs.size,
                              y + glyph.y * glyphs.size};
    add_ink(cluster, placed, glyphs.size);
    glyphs.glyphs.push_back(placed);
  }
  glyphs.utf8.append(paragraph_.text, cluster.begin, cluster.end - cluster.begin);
  glyphs.clusters.push_back({static_cast<int>(cluster.end - cluster.begin), cluster.glyph_count});
  glyphs.box.width = x + advance - glyphs.box.x;
}

/// How far above the line a run stands. All runs of a column share its middle, whatever their
/// sizes; what is raised is raised above the baseline of the largest.
double LineBuilder::height_of(const Run& run) const {
  if (direction_ == Direction::horizontal || run.rise == 0) return run.rise;
  return run.rise - em_middle * (largest_size_ - run.style.size);
}

bool LineBuilder::continues(const Cluster& cluster) const {
  return !line_.runs.empty() && cluster.run == last_cluster_->run &&
         cluster.face == last_cluster_->face && cluster.orientation == last_cluster_->orientation &&
         cluster.narrowing == last_cluster_->narrowing;
}

void LineBuilder::start_run(const Cluster& cluster, double x) {
  const Run& run = runs_[cluster.run];
  GlyphRun glyphs;
  glyphs.font = cluster.face->font();
  if (cluster.orientation == scene::Orientation::upright) {
    glyphs.font.writing = scene::Writing::vertical;
  }
  glyphs.size = run.style.size;
  glyphs.colour = run.style.colour;
  glyphs.orientation = cluster.orientation;
  glyphs.narrowing = cluster.narrowing;
  const EmBox em = em_box(direction_);
  glyphs.box = {x, line_.baseline - height_of(run) - em.before * glyphs.size, 0,
                (em.before + em.after) * glyphs.size};
  line_.runs.push_back(std::move(glyphs));
}

void LineBuilder::add_ink(const Cluster& cluster, const scene::Glyph& glyph, double size) {
  base::Rect box = cluster.face->ink(glyph.id);
  if (box.width <= 0 || box.height <= 0) return;
  if (cluster.orientation == scene::Orientation::upright) {
    // On its back: its top is where the column comes from, its right side above.
    const double narrowing = cluster.narrowing;
    box = {box.y, -narrowing * box.right(), box.height, narrowing * box.width};
  }
  const base::Rect placed{glyph.x + box.x * size, glyph.y + box.y * size, box.width * size,
                          box.height * size};
  ink_ = ink_ ? ink_->united(placed) : placed;
}

double LineBuilder::share(Pressure level) const {
  return adjustment_.shrink[static_cast<std::size_t>(level)];
}

}  // namespace tubiao::text
