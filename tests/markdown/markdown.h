// The parts of our Markdown documents that tests read: fenced blocks, tables, links, headings.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace markdown {

/// A fenced block.
struct Block {
  int line = 0;          ///< Of its opening fence, from 1.
  std::string language;  ///< The word behind the fence: "toml".
  std::string file;  ///< The name that the text before it ends with: "…, `town.toml`:", or "".
  std::string body;
  std::size_t begin = 0;  ///< Of the body in the document, in bytes.
};

std::vector<Block> blocks(std::string_view document);

/// The cells of one row, without spaces at their ends.
using Row = std::vector<std::string>;

/// The rows below every header whose first cells are `header`, in their order.
std::vector<Row> table(std::string_view document, std::initializer_list<std::string_view> header);

/// What stands between backquotes in a text, in its order.
std::vector<std::string> code_spans(std::string_view text);

/// The target of a link or picture.
struct Link {
  int line = 0;
  std::string target;
};

/// The links of a document, outside its fenced blocks.
std::vector<Link> links(std::string_view document);

/// The headings of a document without their signs.
std::vector<std::string> headings(std::string_view document);

/// The anchor that code hosts give a heading: "The data format" is #the-data-format.
std::string anchor(std::string_view heading);

}  // namespace markdown
