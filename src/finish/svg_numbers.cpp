#include "finish/svg_numbers.h"

#include <charconv>
#include <optional>

#include "scene/fixed.h"

namespace tubiao::finish {
namespace {

constexpr int decimals = 2;

/// Takes a number off the front of `text`.
std::optional<double> take_number(std::string_view& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

void skip_space(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
}

/// Writes path data as short as the grammar of SVG allows.
class PathWriter {
 public:
  explicit PathWriter(std::size_t size) { out_.reserve(size); }

  void command(char letter) {
    // A move that another move follows draws nothing.
    if (letter == 'M' && last_ == 'M') out_.resize(last_move_);
    if (letter == 'M') last_move_ = out_.size();
    const bool implied = letter == last_ && letter != 'M';
    if (!implied) out_ += letter;
    needs_space_ = implied;
    last_ = letter;
  }

  void number(double value) {
    const std::size_t start = out_.size();
    if (needs_space_) out_ += ' ';
    const std::size_t digits = out_.size();
    scene::append_short(out_, value, decimals);
    if (needs_space_ && out_[digits] == '-') out_.erase(start, 1);
    needs_space_ = true;
  }

  std::string finish() {
    if (last_ == 'M') out_.resize(last_move_);
    return std::move(out_);
  }

 private:
  std::string out_;
  char last_ = '\0';
  std::size_t last_move_ = 0;
  bool needs_space_ = false;
};

int arguments_of(char command) {
  switch (command) {
    case 'M':
    case 'L':
      return 2;
    case 'C':
      return 6;
    case 'Z':
      return 0;
    default:
      return -1;
  }
}

}  // namespace

std::string short_number(std::string_view number) {
  std::string_view rest = number;
  const auto value = take_number(rest);
  if (!value || !rest.empty()) return std::string(number);
  std::string out;
  scene::append_short(out, *value, decimals);
  return out;
}

std::string short_path(std::string_view data) {
  PathWriter writer(data.size());
  std::string_view rest = data;
  for (skip_space(rest); !rest.empty(); skip_space(rest)) {
    const char command = rest.front();
    const int arguments = arguments_of(command);
    if (arguments < 0) return std::string(data);
    rest.remove_prefix(1);
    writer.command(command);
    for (int index = 0; index < arguments; ++index) {
      skip_space(rest);
      const auto value = take_number(rest);
      if (!value) return std::string(data);
      writer.number(*value);
    }
  }
  return writer.finish();
}

}  // namespace tubiao::finish
