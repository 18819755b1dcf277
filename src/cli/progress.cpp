#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>
#include <utility>

namespace tubiao::cli {

Progress::Progress(Shown shown, std::string what, std::size_t all)
    : what_(std::move(what)),
      all_(all),
      shown_(shown == Shown::on_terminal && all > 1 && isatty(STDERR_FILENO) != 0) {}

void Progress::next() {
  ++begun_;
  if (!shown_) return;
  std::fprintf(stderr, "\r\033[K%s %zu of %zu", what_.c_str(), begun_, all_);
  std::fflush(stderr);
  visible_ = true;
}

void Progress::clear() {
  if (!visible_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  visible_ = false;
}

}  // namespace tubiao::cli
