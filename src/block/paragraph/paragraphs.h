// A block that is one text in each language, in lines below each other or in columns.
// Owned by the block stage; the kinds `text` and `note` are made of it.
#pragma once

#include <limits>
#include <memory>
#include <string>

#include "block/block.h"
#include "block/columns.h"
#include "block/markup/text.h"

namespace tubiao::block {

/// How the paragraphs look.
struct ParagraphStyle {
  std::string role = "body";
  scene::Role meaning = scene::Role::paragraph;
  bool justify = false;
};

/// How a text stands in columns.
struct ColumnStyle {
  std::string role = "body";
  bool justify = false;
  double length = std::numeric_limits<double>::infinity();  ///< Points at most.
  diag::Span length_from{};                                 ///< Where it was written.
  Side side = Side::right;
};

std::unique_ptr<Block> make_paragraphs(Common common, markup::Texts text, ParagraphStyle style);

/// A text in columns from right to left.
std::unique_ptr<Block> make_column_text(Common common, markup::Texts text, ColumnStyle style);

}  // namespace tubiao::block
