// How far a command has come, on a terminal only. Owned by the cli stage.
#pragma once

#include <cstddef>
#include <string>

namespace tubiao::cli {

/// A line on standard error that counts, "drawing 3 of 16", and leaves nothing behind. Whatever
/// else is printed while it lives is preceded by `clear()`, or the two would share a line.
class Progress {
 public:
  enum class Shown { never, on_terminal };

  Progress(Shown shown, std::string what, std::size_t all);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Begins with the next of all.
  void next();
  void clear();

 private:
  std::string what_;
  std::size_t all_;
  std::size_t begun_ = 0;
  bool shown_;
  bool visible_ = false;
};

}  // namespace tubiao::cli
