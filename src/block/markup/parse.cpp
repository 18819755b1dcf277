#include "block/markup/parse.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "base/utf8.h"
#include "block/markup/tokens.h"

namespace tubiao::block::markup {
namespace {

using Kind = Token::Kind;

bool is_script(Kind kind) {
  return kind == Kind::superscript || kind == Kind::subscript;
}

/// What a mark is called, and how it is written.
struct Description {
  std::string name;
  std::string help;
};

Description describe(Kind kind) {
  switch (kind) {
    case Kind::superscript:
      return {"the superscript that begins here has",
              "write it as in m^{2}; {^} stands for the sign itself"};
    case Kind::subscript:
      return {"the subscript that begins here has",
              "write it as in CO_{2}; {_} stands for the sign itself"};
    case Kind::colour:
      return {"the coloured words that begin here have",
              "write them as in [words]{vermilion}; {[} stands for the sign itself"};
    default:
      return {"the strong words that begin here have",
              "write them as in **words**; {**} stands for two stars"};
  }
}

/// A mark that has begun.
struct Open {
  Kind kind;
  toml::Range place;
  std::size_t first_part;
};

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Parsed run() {
    Tokens divided = divide(text_);
    out_.faults = std::move(divided.faults);
    for (Token& token : divided.tokens) take(std::move(token));
    for (const Open& mark : open_) report_open(mark, " no end");
    std::stable_sort(out_.faults.begin(), out_.faults.end(),
                     [](const Fault& a, const Fault& b) { return a.place.begin < b.place.begin; });
    return std::move(out_);
  }

 private:
  void take(Token token) {
    switch (token.kind) {
      case Kind::words:
        add(Part::Kind::words, std::move(token));
        break;
      case Kind::figure:
        add(Part::Kind::figure, std::move(token));
        break;
      case Kind::stars:
        if (is_open(Kind::stars)) {
          close(Kind::stars, token.place);
        } else if (words_follow(token.place.end)) {
          open(token);
        } else {
          add(Part::Kind::words, std::move(token));
        }
        break;
      case Kind::superscript:
      case Kind::subscript:
      case Kind::colour:
        open(token);
        break;
      case Kind::brace_end:
        close_script(std::move(token));
        break;
      case Kind::colour_end:
        close_colour(std::move(token));
        break;
    }
  }

  /// Adds a part; words that go on as before stay in one.
  void add(Part::Kind kind, Token token) {
    Mark mark;
    for (const Open& each : open_) {
      if (each.kind == Kind::stars) mark.stress = Stress::strong;
      if (each.kind == Kind::superscript) mark.level = Level::superscript;
      if (each.kind == Kind::subscript) mark.level = Level::subscript;
    }
    auto& parts = out_.parts;
    if (kind == Part::Kind::words && parts.size() > settled_ &&
        parts.back().kind == Part::Kind::words) {
      parts.back().words += token.words;
      parts.back().place.end = token.place.end;
    } else if (parts.size() < base::limits::markup_parts) {
      parts.push_back({kind, std::move(token.words), std::move(mark), token.place});
    } else if (!is_full_) {
      is_full_ = true;
      report(token.place,
             "the text changes its looks more than " + std::to_string(base::limits::markup_parts) +
                 " times",
             "divide it, or mark less of it");
    }
  }

  void open(const Token& token) {
    if (open_.size() == base::limits::markup_depth) {
      report(token.place,
             "marks stand inside each other more than " +
                 std::to_string(base::limits::markup_depth) + " deep",
             "strong, coloured and raised words need three");
    } else if (is_script(token.kind) && is_any_script_open()) {
      report(token.place, "a superscript or subscript stands inside another one",
             "end the first one before it: x^{2}_{i}");
    }
    open_.push_back({token.kind, token.place, out_.parts.size()});
    settled_ = out_.parts.size();
  }

  /// Ends the innermost mark of a kind that is open, and what is open inside it.
  Open close(Kind kind, toml::Range place) {
    while (open_.back().kind != kind) {
      report_open(open_.back(), " no end before the mark around " +
                                    std::string(is_script(open_.back().kind) ? "it" : "them") +
                                    " ends");
      open_.pop_back();
    }
    const Open mark = open_.back();
    open_.pop_back();
    if (out_.parts.size() == mark.first_part && !is_full_) {
      report({mark.place.begin, place.end}, "no words stand in this mark",
             "put words between its signs, or leave it out");
    }
    settled_ = out_.parts.size();
    return mark;
  }

  void close_script(Token token) {
    if (!is_any_script_open()) return add(Part::Kind::words, std::move(token));
    const auto innermost = std::find_if(open_.rbegin(), open_.rend(),
                                        [](const Open& mark) { return is_script(mark.kind); });
    close(innermost->kind, token.place);
  }

  void close_colour(Token token) {
    // It was open until a mark around it ended, which has been reported.
    if (!is_open(Kind::colour)) return;
    const Open mark = close(Kind::colour, token.place);
    for (std::size_t i = mark.first_part; i < out_.parts.size(); ++i) {
      // The inner one of two colours counts.
      if (out_.parts[i].mark.colour.empty()) out_.parts[i].mark.colour = token.words;
    }
    out_.colours.push_back({std::move(token.words), {token.place.begin + 2, token.place.end - 1}});
  }

  bool is_open(Kind kind) const {
    return std::any_of(open_.begin(), open_.end(),
                       [&](const Open& mark) { return mark.kind == kind; });
  }

  bool is_any_script_open() const { return is_open(Kind::superscript) || is_open(Kind::subscript); }

  /// Whether something other than a blank stands at `at`.
  bool words_follow(std::size_t at) const {
    constexpr std::u32string_view blanks = U" \t\n\u00A0\u3000";
    return at < text_.size() &&
           blanks.find(base::decode_lossy(text_, at).value) == std::u32string_view::npos;
  }

  void report(toml::Range place, std::string message, std::string help) {
    out_.faults.push_back({diag::Code::bad_markup, place, std::move(message), std::move(help)});
  }

  void report_open(const Open& mark, const std::string& what) {
    Description description = describe(mark.kind);
    report(mark.place, description.name + what, std::move(description.help));
  }

  std::string_view text_;
  std::vector<Open> open_;
  bool is_full_ = false;
  std::size_t settled_ = 0;  ///< Parts before this one belong to other marks.
  Parsed out_;
};

}  // namespace

Parsed parse(std::string_view text) {
  return Parser(text).run();
}

}  // namespace tubiao::block::markup
