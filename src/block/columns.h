// A text in columns, and where the other language of the edition stands beside or below it.
// Owned by the block stage; texts and headings that run vertically are set through here.
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "block/setting.h"
#include "block/typeset.h"
#include "scene/builder.h"
#include "text/composed.h"

namespace tubiao::block {

/// The side of its room to which a text keeps.
enum class Side { left, centre, right };

/// The room of a text in columns.
struct ColumnRoom {
  double width = 0;
  /// How long columns are at most; infinite: what a language has to say is one column.
  double length = std::numeric_limits<double>::infinity();
  Side side = Side::right;
};

/// A text set in columns in all languages of the edition. Languages written in Han, kana or Hangul
/// run down, from right to left. Lines of others are turned, as on the spine of a book, where one
/// or two of them say it all: left of at most two columns of the leading language, or in its place.
/// Any longer they would not be read: they keep their lines, below the columns, and so does every
/// language after them.
class Columns {
 public:
  /// A colour in `look` is that of the leading language alone.
  Columns(const Setting& setting, const Look& look, const markup::Texts& text,
          const ColumnRoom& room);

  double width() const { return width_; }
  double height() const { return height_; }
  /// How much longer the columns would have to be for their longest word, in points; 0: they are
  /// long enough.
  double missing_length() const { return missing_length_; }
  /// The middle of the first column from the left; nothing where all languages keep their lines.
  std::optional<double> first_middle() const;

  /// Draws the text with the top left corner of its room at `at`; each language becomes a node of
  /// `role`.
  void place(scene::Builder& builder, base::Point at, scene::Role role,
             const diag::Span& from) const;

 private:
  struct Part {
    text::Composed text;
    base::Language language;
    base::Point at{};
  };

  bool add_column(const Setting& setting, const Look& look, const base::Language& language,
                  const markup::Text& words, const ColumnRoom& room);
  bool can_be_turned(const text::Composed& turned, double gap, const ColumnRoom& room) const;
  void add_line(const Setting& setting, const Look& look, const base::Language& language,
                const markup::Text& words, const ColumnRoom& room);
  void arrange(const Setting& setting, const ColumnRoom& room);

  std::vector<Part> columns_;  ///< In the order of reading, from right to left.
  std::vector<Part> lines_;    ///< Below them.
  double width_ = 0;
  double height_ = 0;
  double missing_length_ = 0;
};

}  // namespace tubiao::block
