// Runs the tools that judge our documents: other people's programs, as a reader would use them.
#pragma once

#include <string>

#include "folder.h"
#include "process.h"

namespace tubiao::documents {

using test::Folder;
using test::Outcome;
using test::run;

/// The share of pixels of two PNGs that differ clearly, by more than a quarter of the range in one
/// channel; edges are smoothed differently by every program. 1 where the sizes differ.
double difference(const std::string& one_png, const std::string& other_png);

}  // namespace tubiao::documents
