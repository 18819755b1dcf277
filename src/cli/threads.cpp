#include "cli/threads.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace tubiao::cli {

std::size_t thread_count(int asked, std::size_t tasks) {
  const auto wanted =
      asked > 0 ? static_cast<std::size_t>(asked) : std::thread::hardware_concurrency();
  return std::max<std::size_t>(1, std::min(wanted, tasks));
}

void in_threads(std::size_t count, const std::function<void()>& work) {
  std::mutex mutex;
  std::exception_ptr failure;
  const auto guarded = [&] {
    try {
      work();
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < count; ++i) others.emplace_back(guarded);
    guarded();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace tubiao::cli
