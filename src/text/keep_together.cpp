#include "text/keep_together.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"

namespace tubiao::text {
namespace {

/// Powers of ten and "more than", which stand between a figure and its unit.
constexpr std::u32string_view scale_words = U"十百千万萬亿億兆多余餘几幾";
constexpr std::u32string_view han_figures = U"〇零一二三四五六七八九十百千两";
/// What makes a range of two figures: 2021—2025, 267.4–269.0.
constexpr std::u32string_view range_dashes = U"-–—";
/// What makes an ordinal of the figure after it.
constexpr std::u32string_view ordinal_prefixes = U"第";

/// Common units of more than one character; every other unit is the one character after the figure.
constexpr std::array<std::string_view, 26> common_units = {
    "个百分点", "個百分點", "百分点",   "平方公里", "平方千米", "平方米", "立方米",
    "千瓦时",   "千瓦",     "兆瓦时",   "兆瓦",     "公里",     "千米",   "厘米",
    "毫米",     "公顷",     "公斤",     "人次",     "人民币",   "美元",   "欧元",
    "小时",     "分钟",     "台（套）", "年度",     "周年"};

/// Words and signs that a figure follows after a space, and that follow a figure after a space.
constexpr std::array<std::string_view, 16> figure_prefixes = {
    "No.", "Nos.", "no.",  "nos.", "Fig.", "Figs.", "Vol.", "vol.",
    "p.",  "pp.",  "Art.", "Sec.", "Ch.",  "Tab.",  "ca.",  "c."};
constexpr std::array<std::string_view, 41> figure_suffixes = {
    "thousand", "million", "billion", "trillion", "mn",  "bn",  "percent", "%", "mu", "km", "km²",
    "m",        "m²",      "m³",      "cm",       "mm",  "ha",  "kg",      "g", "t",  "Mt", "kW",
    "MW",       "GW",      "TW",      "kWh",      "MWh", "GWh", "TWh",     "V", "kV", "°C", "yuan",
    "RMB",      "CNY",     "USD",     "EUR",      "pp",  "km2", "m2",      "m3"};

bool is_in(std::u32string_view list, char32_t character) {
  return list.find(character) != std::u32string_view::npos;
}

bool is_digit(char32_t character) {
  return character >= U'0' && character <= U'9';
}

/// One pass over the clusters of a piece.
class Keeper {
 public:
  Keeper(const std::string& text, std::span<Cluster> clusters,
         const std::vector<std::u32string>& units)
      : text_(text), clusters_(clusters), units_(units) {}

  void run() {
    for (std::size_t i = 0; i < clusters_.size(); ++i) {
      const char32_t character = clusters_[i].character;
      if (is_in(ordinal_prefixes, character)) keep_ordinal(i + 1);
      if (is_digit(character) && !is_digit(at(i + 1))) keep_unit(i);
      if (clusters_[i].kind == Kind::space && i > 0) keep_across_space(i);
      if (is_in(range_dashes, character) && i > 0 && is_digit(at(i - 1)) && is_digit(at(i + 1))) {
        join(i);
        join(i + 1);
      }
    }
  }

 private:
  /// The character of a cluster; 0 beyond the end.
  char32_t at(std::size_t i) const { return i < clusters_.size() ? clusters_[i].character : 0; }

  bool is_ideograph(std::size_t i) const {
    return i < clusters_.size() && clusters_[i].kind == Kind::ideograph;
  }

  void join(std::size_t i) {
    if (i < clusters_.size()) clusters_[i].break_before = false;
  }

  void keep_ordinal(std::size_t i) {
    if (at(i) == U' ') ++i;
    if (is_digit(at(i))) join(i);
    for (; is_in(han_figures, at(i)); ++i) join(i);
  }

  /// Keeps what follows the last digit of a figure.
  void keep_unit(std::size_t digit) {
    std::size_t i = digit + 1;
    if (at(i) == U' ' && is_ideograph(i + 1)) ++i;
    if (!is_ideograph(i)) return;
    join(i);
    std::size_t length = long_unit_at(i);
    while (length == 0 && is_in(scale_words, at(i)) && is_ideograph(i + 1)) {
      join(++i);
      length = long_unit_at(i);
    }
    for (std::size_t k = 1; k < length; ++k) join(i + k);
  }

  std::size_t long_unit_at(std::size_t i) const {
    for (const std::u32string& unit : units_) {
      std::size_t k = 0;
      while (k < unit.size() && at(i + k) == unit[k]) ++k;
      if (k == unit.size()) return k;
    }
    return 0;
  }

  /// Keeps the words on both sides of the space at `space` where one of them is a figure that the
  /// other qualifies.
  void keep_across_space(std::size_t space) {
    if (is_digit(at(space + 1)) || is_sign_of_figure(space + 1)) {
      const std::string_view word = word_before(space);
      const bool prefix =
          std::find(figure_prefixes.begin(), figure_prefixes.end(), word) != figure_prefixes.end();
      if (prefix || is_currency(word)) join(space + 1);
    } else if (is_digit(at(space - 1)) || is_scaled(space)) {
      const std::string_view word = word_after(space);
      const bool suffix =
          std::find(figure_suffixes.begin(), figure_suffixes.end(), word) != figure_suffixes.end();
      if (suffix) join(space + 1);
    }
  }

  bool is_sign_of_figure(std::size_t i) const {
    constexpr std::u32string_view signs = U"+-−±¥$€£≥≤<>~≈";
    return is_in(signs, at(i)) && is_digit(at(i + 1));
  }

  /// Whether the word before the space is a scale word after a figure ("370 billion yuan").
  bool is_scaled(std::size_t space) const {
    const std::string_view word = word_before(space);
    const bool scale = std::find(figure_suffixes.begin(), figure_suffixes.begin() + 6, word) !=
                       figure_suffixes.begin() + 6;
    return scale && space >= word.size() + 2 && is_digit(at(space - word.size() - 2));
  }

  /// Three or four capital letters, or up to three before a currency sign: RMB, USD, US$.
  static bool is_currency(std::string_view word) {
    if (word.size() < 2 || word.size() > 4) return false;
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || c == '$'; });
  }

  std::string_view word_before(std::size_t space) const {
    std::size_t first = space;
    while (first > 0 && clusters_[first - 1].kind != Kind::space && !is_ideograph(first - 1) &&
           !is_cjk_mark(clusters_[first - 1].kind)) {
      --first;
    }
    return bytes(first, space);
  }

  std::string_view word_after(std::size_t space) const {
    std::size_t last = space + 1;
    while (last < clusters_.size() && clusters_[last].kind == Kind::word) ++last;
    return bytes(space + 1, last);
  }

  std::string_view bytes(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    const std::size_t begin = clusters_[first].begin;
    return std::string_view(text_).substr(begin, clusters_[last - 1].end - begin);
  }

  const std::string& text_;
  std::span<Cluster> clusters_;
  const std::vector<std::u32string>& units_;
};

std::u32string decode_all(std::string_view text) {
  std::u32string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const base::CodePoint character = base::decode_lossy(text, offset);
    out += character.value;
    offset += static_cast<std::size_t>(character.bytes);
  }
  return out;
}

/// The longest first, so that the first that matches is the one.
void sort_units(std::vector<std::u32string>& units) {
  std::stable_sort(units.begin(), units.end(),
                   [](const auto& one, const auto& other) { return one.size() > other.size(); });
}

}  // namespace

FigureKeeper::FigureKeeper() {
  for (const std::string_view unit : common_units) units_.push_back(decode_all(unit));
  sort_units(units_);
}

void FigureKeeper::add_units(std::span<const std::string> units) {
  for (const std::string& unit : units) {
    if (!unit.empty()) units_.push_back(decode_all(unit));
  }
  sort_units(units_);
}

void FigureKeeper::keep(Prepared& paragraph, const Piece& piece) const {
  const auto clusters = std::span(paragraph.clusters).subspan(piece.begin, piece.end - piece.begin);
  Keeper(paragraph.text, clusters, units_).run();
}

}  // namespace tubiao::text
