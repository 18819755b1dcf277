// Damaged texts from sound ones.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tubiao::fuzz {

/// Makes texts that are nearly right, which reach further than random bytes: it cuts, repeats and
/// swaps lines, exchanges values for extreme ones, and joins two texts. The same seed gives the
/// same texts on every machine.
class Mutator {
 public:
  Mutator(std::vector<std::string> seeds, std::uint32_t seed);

  std::string next();

 private:
  using Change = void (Mutator::*)(std::string&);

  std::size_t below(std::size_t count);
  const std::string& pick(const std::vector<std::string>& list) { return list[below(list.size())]; }
  /// The start of a line of a text.
  std::size_t line_start(const std::string& text);

  void flip_bit(std::string& text);
  void erase_part(std::string& text);
  void insert_token(std::string& text);
  void replace_value(std::string& text);
  void erase_line(std::string& text);
  void repeat_line(std::string& text);
  void swap_lines(std::string& text);
  void take_lines_of_another(std::string& text);

  std::vector<std::string> seeds_;
  std::mt19937 random_;
};

}  // namespace tubiao::fuzz
