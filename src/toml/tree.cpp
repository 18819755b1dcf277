#include "toml/tree.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "base/utf8.h"

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace tubiao::toml {
namespace {

Type type_of(::toml::node_type type) {
  switch (type) {
    case ::toml::node_type::string:
      return Type::string;
    case ::toml::node_type::integer:
      return Type::integer;
    case ::toml::node_type::floating_point:
      return Type::floating;
    case ::toml::node_type::boolean:
      return Type::boolean;
    case ::toml::node_type::date:
      return Type::date;
    case ::toml::node_type::time:
      return Type::time;
    case ::toml::node_type::date_time:
      return Type::date_time;
    case ::toml::node_type::array:
      return Type::array;
    case ::toml::node_type::table:
    case ::toml::node_type::none:
      break;
  }
  return Type::table;
}

/// Finds places in a text that are asked for mostly in their order: within a line it goes on from
/// the last place, so that a file of one very long line does not take forever.
class Places {
 public:
  explicit Places(const diag::Source& source) : source_(source) {}

  std::size_t offset(int line, int column) {
    if (line != line_ || column < column_) {
      line_ = line;
      column_ = 1;
      offset_ = source_.offset(line, 1);
    }
    for (; column_ < column && offset_ < source_.text.size(); ++column_) {
      offset_ += static_cast<std::size_t>(base::decode_lossy(source_.text, offset_).bytes);
    }
    return offset_;
  }

 private:
  const diag::Source& source_;
  int line_ = 0;
  int column_ = 1;
  std::size_t offset_ = 0;
};

/// Copies the library's tree into ours, in the order of the file.
class Builder {
 public:
  Builder(const diag::Source& source, diag::SourceId id)
      : source_(source), places_(source), id_(id) {}

  std::shared_ptr<Node> build(const ::toml::node& from) {
    auto node = std::make_shared<Node>();
    node->type = type_of(from.type());
    node->span = span(from.source());
    switch (node->type) {
      case Type::string:
        node->text = from.as_string()->get();
        break;
      case Type::boolean:
        node->boolean = from.as_boolean()->get();
        break;
      case Type::integer:
      case Type::floating:
        take_number(*node);
        break;
      case Type::date: {
        const ::toml::date date = from.as_date()->get();
        node->date = {date.year, date.month, date.day};
        break;
      }
      case Type::time:
      case Type::date_time:
        break;
      case Type::array:
        for (const ::toml::node& element : *from.as_array()) {
          node->elements.push_back(build(element));
        }
        break;
      case Type::table:
        add_members(*node, *from.as_table());
        break;
    }
    return node;
  }

 private:
  Span span(const ::toml::source_region& region) const {
    const auto number = [](::toml::source_index index) { return static_cast<int>(index); };
    return {id_, number(region.begin.line), number(region.begin.column), number(region.end.line),
            number(region.end.column)};
  }

  /// The number as it is written: its double would have lost zeros and digits.
  void take_number(Node& node) {
    const std::string_view text = source_.text;
    const std::size_t begin = places_.offset(node.span.line, node.span.column);
    const std::size_t length =
        std::min(text.find_first_of(" \t\r\n,]}#", begin), text.size()) - begin;
    node.text = text.substr(begin, length);
    node.span.end_line = node.span.line;
    node.span.end_column = node.span.column + static_cast<int>(length);
  }

  /// The library sorts keys by their letters; here they return to the order of the file.
  void add_members(Node& node, const ::toml::table& table) {
    struct Entry {
      const ::toml::key* key;
      const ::toml::node* value;
    };
    std::vector<Entry> entries;
    for (const auto& [key, value] : table) entries.push_back({&key, &value});
    std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) {
      const auto& first = one.key->source().begin;
      const auto& second = other.key->source().begin;
      return std::tie(first.line, first.column) < std::tie(second.line, second.column);
    });
    for (const Entry& entry : entries) {
      node.members.push_back(
          {std::string(entry.key->str()), span(entry.key->source()), build(*entry.value), false});
    }
  }

  const diag::Source& source_;
  Places places_;
  diag::SourceId id_;
};

}  // namespace

std::variant<std::shared_ptr<Node>, SyntaxError> parse_tree(const diag::Sources& sources,
                                                            diag::SourceId id) {
  const diag::Source& source = sources.at(id);
  const ::toml::parse_result result = ::toml::parse(std::string_view(source.text));
  if (!result) {
    const ::toml::parse_error& error = result.error();
    const ::toml::source_position place = error.source().begin;
    return SyntaxError{std::string(error.description()), static_cast<int>(place.line),
                       static_cast<int>(place.column)};
  }
  std::shared_ptr<Node> root = Builder(source, id).build(result.table());
  root->span = {id, 0, 0, 0, 0};
  return root;
}

}  // namespace tubiao::toml
