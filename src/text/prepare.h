// From runs to a shaped paragraph with its line starts, remembered by everything that decides it.
// Owned by the text stage.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <unordered_map>

#include "text/breaking.h"
#include "text/cluster.h"
#include "text/face.h"
#include "text/hyphenation.h"
#include "text/itemise.h"
#include "text/style.h"
#include "text/words.h"

namespace tubiao::text {

/// Prepares paragraphs and keeps them: the same text at another size, colour or measure of the same
/// direction costs nothing. What is kept never changes a result.
class Preparer {
 public:
  explicit Preparer(std::shared_ptr<const FontLibrary> library) : faces_(std::move(library)) {}

  /// What a paragraph needs to know about itself.
  enum class Detail { lines, words, hyphens };

  /// Adds units that stay with their figures (`LineBreaker::add_units`).
  void add_units(std::span<const std::string> units);

  std::shared_ptr<const Prepared> prepare(std::span<const Run> runs, Direction direction,
                                          Detail detail);

  /// The families and weights that texts have asked for, sorted.
  std::vector<std::pair<std::string, int>> fonts() const { return faces_.asked(); }

 private:
  std::shared_ptr<Prepared> find(std::span<const Run> runs, Direction direction);
  std::shared_ptr<Prepared> build(std::span<const Run> runs, Direction direction);
  void add_run(const Run& run, std::uint16_t index, const Itemised& items, Direction direction,
               Prepared& out);
  void add_segment(const Run& run, std::uint16_t index, const Itemised& items,
                   const Segment& segment, Direction direction, Prepared& out);
  bool is_cjk(const base::Language& language);

  Faces faces_;
  LineBreaker breaker_;
  WordFinder words_;
  Hyphenator hyphens_;
  std::unordered_map<base::Language, bool> cjk_languages_;
  std::unordered_map<std::string, std::shared_ptr<Prepared>> kept_;
  std::size_t kept_clusters_ = 0;
};

}  // namespace tubiao::text
