// The heading of a section as a spine: a column left of its blocks.
// Owned by the block stage; a part of the kind `section`.
#pragma once

#include <optional>

#include "block/columns.h"
#include "block/icon.h"
#include "block/markup/text.h"

namespace tubiao::block {

/// A spine that is set: a rule along the section, the icon, the title in a column below it and the
/// other language beside it.
class Spine {
 public:
  Spine(const Setting& setting, const markup::Texts& title, const std::optional<Icon>& icon,
        const std::string& accent, double width);

  /// What it takes from the width of the section, with the space before the blocks.
  double width() const { return indent_ + title_.width() + gap_; }
  double height() const { return title_top_ + title_.height(); }
  /// How much wider the title is than a spine may be.
  double excess() const { return title_.width() - title_room_; }

  /// Draws it into the left of a section; its parts become nodes inside the open one.
  void place(const Setting& setting, const base::Rect& section, const diag::Span& from,
             scene::Builder& builder) const;

 private:
  const std::optional<Icon>& icon_;
  base::Colour colour_;
  double indent_ = 0;  ///< Of the title from the left edge, behind the rule.
  double gap_ = 0;
  double icon_side_ = 0;
  double title_top_ = 0;  ///< Below the icon.
  double title_room_ = 0;
  Columns title_;
};

}  // namespace tubiao::block
