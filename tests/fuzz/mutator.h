// Damaged texts from sound ones.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tubiao::fuzz {

/// Makes texts that are nearly right, which reach further than random bytes. Two of three are only
/// made unusual: numbers, words and lines are exchanged for others of their kind. The third is made
/// wrong: bytes are cut, flipped and thrown in. The same seed gives the same texts on every
/// machine.
class Mutator {
 public:
  Mutator(std::vector<std::string> seeds, std::uint32_t seed);

  std::string next();

 private:
  using Change = void (Mutator::*)(std::string&);

  /// A number from 0 to `count` − 1.
  std::size_t below(std::size_t count);
  const std::string& pick(const std::vector<std::string>& list) { return list[below(list.size())]; }
  /// The start of a line of a text.
  std::size_t line_start(const std::string& text);
  /// The start of a line with a header in brackets, or the end of the text.
  std::size_t table_start(const std::string& text);

  void replace_number(std::string& text);
  void replace_word(std::string& text);
  void erase_line(std::string& text);
  void repeat_line(std::string& text);
  void swap_lines(std::string& text);
  void take_table(std::string& text);
  void flip_bit(std::string& text);
  void erase_part(std::string& text);
  void insert_token(std::string& text);
  void replace_value(std::string& text);

  std::vector<std::string> seeds_;
  std::vector<std::string> words_;  ///< All strings of the seeds, in their quotes.
  std::mt19937 random_;
};

}  // namespace tubiao::fuzz
