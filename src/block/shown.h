// The observations that a document prints, in the order in which it prints them, and the numbers of
// their sources.
// Owned by the block stage; filled before anything is measured, because source marks have a width.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/dataset.h"

namespace tubiao::block {

/// One printed observation and its indicator; both live in the dataset or in a block.
struct ShownObservation {
  const data::Indicator* indicator = nullptr;
  const data::Observation* observation = nullptr;
};

/// Collects what a document prints: its blocks, then its texts.
class Shown {
 public:
  void add(const data::Indicator& indicator, const data::Observation& observation);

  const std::vector<ShownObservation>& all() const { return all_; }
  /// The ids of the sources in the order of their first use.
  const std::vector<std::string>& sources() const { return sources_; }
  /// The number of a source, from 1; 0 where nothing shown comes from it.
  int number_of(std::string_view source) const;
  /// Whether a document needs source marks at all: with one source they say nothing.
  bool needs_marks() const { return sources_.size() > 1; }

 private:
  std::vector<ShownObservation> all_;
  std::vector<std::string> sources_;
};

}  // namespace tubiao::block
