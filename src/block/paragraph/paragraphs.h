// A block that is one text in each language, below each other or side by side.
// Owned by the block stage; the kinds `text` and `note` are made of it.
#pragma once

#include <memory>
#include <string>

#include "block/block.h"
#include "block/markup/text.h"

namespace tubiao::block {

/// How the paragraphs look.
struct ParagraphStyle {
  std::string role = "body";
  scene::Role meaning = scene::Role::paragraph;
  bool justify = false;
};

std::unique_ptr<Block> make_paragraphs(Common common, markup::Texts text, ParagraphStyle style);

}  // namespace tubiao::block
