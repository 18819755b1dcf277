// Pictures compared pixel by pixel.
// Shared by the suites that look at what is drawn.
#pragma once

#include <string>

namespace tubiao::test {

/// The share of a picture that differs clearly, by more than a quarter of the range in one channel:
/// of its pixels, or of the mean colours of its whole squares of `side` pixels, since edges are
/// smoothed differently by every program. 1 where the sizes differ.
double difference(const std::string& one_png, const std::string& other_png, int side = 1);

}  // namespace tubiao::test
