// The commands of path data, each as short as the grammar of SVG allows.
// Owned by the render stage.
#pragma once

#include <initializer_list>
#include <string>

namespace tubiao::render {

/// Which commands a path may have.
enum class Commands {
  shortest,  ///< Absolute or relative, whichever takes fewer characters.
  relative,  ///< After the first point relative only, so that the path can be moved by that point.
};

/// Appends commands (SVG 1.1, 8.3) to a string: none is repeated, and nothing separates what can be
/// told apart without it. Coordinates are whole numbers of units of the last decimal.
class CommandWriter {
 public:
  /// A coordinate and the one that relative commands count from.
  struct Coordinate {
    long long at = 0;
    long long from = 0;
  };

  CommandWriter(std::string& out, int decimals, Commands commands);

  double units() const { return units_; }  ///< In one point.
  /// The letter of the last command in lower case; none before the first one.
  char last() const;

  /// Goes on after an absolute move that somebody else has written.
  void follow_move() { last_ = 'M'; }
  /// Writes a command, whose letter is given in lower case. The first one is absolute.
  void write(char letter, std::initializer_list<Coordinate> coordinates);

 private:
  enum class Form { absolute, relative };

  void append(std::string& text, char letter, std::initializer_list<Coordinate> coordinates,
              Form form) const;

  std::string& out_;
  int decimals_;
  double units_;
  Commands commands_;
  std::string relative_;  ///< Room for the two ways to write a command.
  std::string absolute_;
  char last_ = '\0';
};

}  // namespace tubiao::render
