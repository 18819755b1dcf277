// Work on several threads at once.
// Owned by the cli stage, the only one that starts threads of its own.
#pragma once

#include <cstddef>
#include <functional>

namespace tubiao::cli {

/// How many threads to start for so many tasks: as many as are asked for, or as there are
/// processors where that is 0; no more than tasks, at least one.
std::size_t thread_count(int asked, std::size_t tasks);

/// Runs `work` in so many threads, of which the caller's is one, and returns when all have ended.
/// Throws the first exception that one of them ends with; the others go on to their own end.
void in_threads(std::size_t count, const std::function<void()>& work);

}  // namespace tubiao::cli
