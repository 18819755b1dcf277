#include "block/markup/tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tubiao::block::markup {
namespace {

constexpr std::string_view signs = "{}[]*^_";
/// What may stand in braces for itself, besides the closing brace.
constexpr std::array<std::string_view, 6> escaped = {"*", "**", "[", "]", "^", "_"};

bool is_escaped(std::string_view inside) {
  return std::find(escaped.begin(), escaped.end(), inside) != escaped.end();
}

class Divider {
 public:
  explicit Divider(std::string_view text) : text_(text) {}

  Tokens run() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  using Kind = Token::Kind;

  std::string_view rest() const { return text_.substr(at_); }

  void step() {
    switch (text_[at_]) {
      case '{':
        take_brace();
        break;
      case '}':
        add(Kind::brace_end, 1, "}");
        break;
      case '[':
        open_.push_back(out_.tokens.size());
        add(Kind::words, 1, "[");
        break;
      case ']':
        take_bracket_end();
        break;
      case '*':
        take_stars();
        break;
      case '^':
      case '_':
        take_script();
        break;
      default:
        add_words(std::min(rest().find_first_of(signs), rest().size()));
    }
  }

  void add(Kind kind, std::size_t bytes, std::string_view words) {
    out_.tokens.push_back({kind, std::string(words), {at_, at_ + bytes}});
    at_ += bytes;
  }

  void add_words(std::size_t bytes) { add(Kind::words, bytes, rest().substr(0, bytes)); }

  /// Reports braces that mean nothing and leaves them as they stand.
  void report(std::size_t bytes, std::string message, std::string help) {
    out_.faults.push_back(
        {diag::Code::bad_placeholder, {at_, at_ + bytes}, std::move(message), std::move(help)});
    add_words(bytes);
  }

  /// What stands between the braces at `brace`; nothing where they do not close.
  std::string_view inside(std::size_t brace) const {
    const std::size_t end = text_.find_first_of("{}", brace + 1);
    const bool closed = end != std::string_view::npos && text_[end] == '}';
    return closed ? text_.substr(brace + 1, end - brace - 1) : std::string_view();
  }

  void take_brace() {
    if (rest().starts_with("{{")) return add(Kind::words, 2, "{");
    if (rest().starts_with("{}}")) return add(Kind::words, 3, "}");
    const std::string_view words = inside(at_);
    if (rest().starts_with("{}")) {
      report(2, "nothing stands between the braces", "write {id} or {id.part}");
    } else if (words.empty()) {
      report(1, "a brace is not closed", "write {id.part}, or {{ for a brace");
    } else {
      add(is_escaped(words) ? Kind::words : Kind::figure, words.size() + 2, words);
    }
  }

  void take_bracket_end() {
    const bool in_braces = rest().starts_with("]{") && !rest().starts_with("]{{");
    const std::string_view name = in_braces ? inside(at_ + 1) : std::string_view();
    if (!open_.empty()) {
      const std::size_t begin = open_.back();
      open_.pop_back();
      if (!name.empty() && !is_escaped(name)) {
        out_.tokens[begin].kind = Kind::colour;
        return add(Kind::colour_end, name.size() + 3, name);
      }
    }
    add_words(1);
  }

  void take_stars() {
    const std::size_t count = std::min(rest().find_first_not_of('*'), rest().size());
    add(count == 2 ? Kind::stars : Kind::words, count, rest().substr(0, count));
  }

  void take_script() {
    if (!rest().starts_with("^{") && !rest().starts_with("_{")) return add_words(1);
    add(text_[at_] == '^' ? Kind::superscript : Kind::subscript, 2, "");
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::size_t> open_;  ///< The tokens of opening brackets.
  Tokens out_;
};

}  // namespace

Tokens divide(std::string_view text) {
  return Divider(text).run();
}

}  // namespace tubiao::block::markup
