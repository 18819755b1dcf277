// One parsed value of a TOML text: what the tables of the reader look into.
// Owned by the toml stage; nobody outside it needs this.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "toml/reader.h"

namespace tubiao::toml {

/// A key of a table with its value, and whether somebody asked for it.
struct Member {
  std::string key;
  Span key_span;
  std::shared_ptr<Node> value;
  bool known = false;
};

/// One parsed value with its place. Which of the fields below mean something depends on the type.
struct Node {
  Type type = Type::table;
  /// A value with its quotes or brackets; a table's header; no line for the whole document.
  Span span;
  bool boolean = false;
  /// What a string says; a number exactly as it is written.
  std::string text;
  Date date;
  std::vector<std::shared_ptr<Node>> elements;
  /// In the order of the file.
  std::vector<Member> members;
  /// Every key that somebody asked this table for, there or not: what a misspelt one may have
  /// meant.
  std::vector<std::string> asked;

  const Member* find(std::string_view key) const {
    for (const Member& member : members) {
      if (member.key == key) return &member;
    }
    return nullptr;
  }
};

}  // namespace tubiao::toml
