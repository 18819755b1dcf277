// Words with what they change about the role that they are set in: the one form of every text of a
// layout, from its reading to its setting.
// Owned by the block stage.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "diag/span.h"

namespace tubiao::block::markup {

enum class Stress { none, strong };

/// Where words stand: on the baseline, or raised or lowered and smaller.
enum class Level { base, superscript, subscript };

/// What words change about their role.
struct Mark {
  Stress stress = Stress::none;
  Level level = Level::base;
  std::string colour{};  ///< A colour of the theme; empty: the role's own.
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// Words that look alike, and where they were written.
struct Piece {
  std::string words;
  Mark mark{};
  diag::Span from{};
};

/// A text in one language: a list of pieces, none of them empty, each looking different from the
/// one before it. A line feed in their words begins a line.
class Text {
 public:
  Text() = default;
  /// Words that change nothing: what the data and the program itself say. A text without marks may
  /// stand wherever one with marks may.
  Text(std::string words) { add({std::move(words)}); }
  Text(const char* words) : Text(std::string(words)) {}

  /// Adds words; those that look like the last ones join their piece.
  void add(Piece piece);
  Text& operator+=(Text more);

  bool empty() const { return pieces_.empty(); }
  const std::vector<Piece>& pieces() const { return pieces_; }

  /// The words alone on one line, for everything that is read and not seen: alternative texts,
  /// bookmarks, titles of files. Raised and lowered figures keep their meaning (10⁴, CO₂).
  std::string plain() const;

 private:
  std::vector<Piece> pieces_;
};

/// A text in several languages.
using Texts = base::InLanguages<Text>;

/// The parts that are not empty with `between` between them.
Text join(std::span<const Text> parts, std::string_view between);

}  // namespace tubiao::block::markup
