#include "render/svg_commands.h"

#include <cmath>

#include "scene/fixed.h"

namespace tubiao::render {
namespace {

char upper(char letter) {
  return static_cast<char>(letter & ~0x20);
}

}  // namespace

CommandWriter::CommandWriter(std::string& out, int decimals, Commands commands)
    : out_(out), decimals_(decimals), units_(std::pow(10, decimals)), commands_(commands) {}

char CommandWriter::last() const {
  return last_ == '\0' ? last_ : static_cast<char>(last_ | 0x20);
}

void CommandWriter::write(char letter, std::initializer_list<Coordinate> coordinates) {
  if (last_ == '\0') {
    append(out_, letter, coordinates, Form::absolute);
    last_ = upper(letter);
    return;
  }
  relative_.clear();
  append(relative_, letter, coordinates, Form::relative);
  if (commands_ == Commands::shortest) {
    absolute_.clear();
    append(absolute_, letter, coordinates, Form::absolute);
    if (absolute_.size() < relative_.size()) {
      out_ += absolute_;
      last_ = upper(letter);
      return;
    }
  }
  out_ += relative_;
  last_ = letter;
}

void CommandWriter::append(std::string& text, char letter,
                           std::initializer_list<Coordinate> coordinates, Form form) const {
  const char command = form == Form::relative ? letter : upper(letter);
  // What follows a move without a command is a line.
  bool separate = command == last_ && letter != 'm';
  if (!separate) text += command;
  for (const Coordinate& coordinate : coordinates) {
    const long long origin = form == Form::relative ? coordinate.from : 0;
    const long long value = coordinate.at - origin;
    if (separate && value >= 0) text += ' ';
    scene::append_short(text, static_cast<double>(value) / units_, decimals_);
    separate = true;
  }
}

}  // namespace tubiao::render
