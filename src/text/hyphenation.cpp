#include "text/hyphenation.h"

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>

#include "text/face.h"

namespace tubiao::text {
namespace {

/// Where Debian and most others keep the patterns: hyph_en.dic, hyph_en_GB.dic.
constexpr std::string_view folder = "/usr/share/hyphen/hyph_";
/// Letters before and behind a hyphen, and of a word that is parted at all.
constexpr int least_part = 3;
constexpr std::size_t least_word = 6;

bool is_letter(char32_t character) {
  return is_latin_letter(character) || character == U'’' || character == U'\'';
}

/// Whether the clusters [begin, end) are a word that may be parted: lower-case letters of one face
/// with no apostrophe, and no word that stays with the figure before it. (Letters beyond ASCII have
/// no upper case that a byte shows; patterns know what to do with them.)
bool may_part(const Prepared& paragraph, std::size_t begin, std::size_t end) {
  if (end - begin < least_word) return false;
  const bool follows_space = begin > 0 && paragraph.clusters[begin - 1].kind == Kind::space;
  if (follows_space && !paragraph.clusters[begin].break_before) return false;
  return std::all_of(
      paragraph.clusters.begin() + static_cast<std::ptrdiff_t>(begin),
      paragraph.clusters.begin() + static_cast<std::ptrdiff_t>(end), [&](const Cluster& cluster) {
        const bool capital = cluster.character >= U'A' && cluster.character <= U'Z';
        return !capital && is_latin_letter(cluster.character) &&
               cluster.face == paragraph.clusters[begin].face && cluster.face->hyphen() != 0;
      });
}

/// A hyphen beside a word has parted it already.
bool has_hyphen_beside(const Prepared& paragraph, std::size_t begin, std::size_t end) {
  const auto is_hyphen = [&](std::size_t i) {
    return i < paragraph.clusters.size() && paragraph.clusters[i].character == U'-';
  };
  return (begin > 0 && is_hyphen(begin - 1)) || is_hyphen(end);
}

}  // namespace

void Hyphenator::Free::operator()(_HyphenDict* patterns) const {
  hnj_hyphen_free(patterns);
}

_HyphenDict* Hyphenator::patterns_of(const base::Language& language) {
  const auto [entry, fresh] = patterns_.try_emplace(language);
  if (fresh) {
    std::string name = language;
    std::replace(name.begin(), name.end(), '-', '_');
    entry->second.reset(hnj_hyphen_load((std::string(folder) + name + ".dic").c_str()));
  }
  return entry->second.get();
}

std::vector<std::size_t> Hyphenator::places(std::string_view word, const base::Language& language) {
  std::vector<std::size_t> places;
  HyphenDict* patterns = patterns_of(language);
  if (patterns == nullptr || word.size() < least_word) return places;
  const std::string text(word);
  std::string marks(text.size() + 5, '\0');
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const int failed = hnj_hyphen_hyphenate3(patterns, text.c_str(), static_cast<int>(text.size()),
                                           marks.data(), nullptr, &replacements, &positions, &cuts,
                                           least_part, least_part, least_part, least_part);
  // One mark for each character of UTF-8 text; an odd one allows a hyphen behind it.
  std::size_t character = 0;
  for (std::size_t byte = 0; failed == 0 && byte < text.size(); ++byte) {
    const bool starts = (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
    if (!starts) continue;
    if (byte > 0 && (marks[character - 1] & 1) != 0 &&
        (replacements == nullptr || replacements[character - 1] == nullptr)) {
      places.push_back(byte);
    }
    ++character;
  }
  // Words that change their spelling at a hyphen are left whole; what describes the change is ours
  // to free.
  for (std::size_t i = 0; replacements != nullptr && i < text.size(); ++i) {
    std::free(replacements[i]);
  }
  std::free(replacements);
  std::free(positions);
  std::free(cuts);
  return places;
}

void Hyphenator::mark(Prepared& paragraph, std::span<const Run> runs) {
  auto& clusters = paragraph.clusters;
  for (const Piece& piece : paragraph.pieces) {
    for (std::size_t begin = piece.begin; begin < piece.end;) {
      std::size_t end = begin;
      while (end < piece.end && clusters[end].run == clusters[begin].run &&
             is_letter(clusters[end].character)) {
        ++end;
      }
      if (end > begin && may_part(paragraph, begin, end) &&
          !has_hyphen_beside(paragraph, begin, end)) {
        const std::size_t offset = clusters[begin].begin;
        const auto word =
            std::string_view(paragraph.text).substr(offset, clusters[end - 1].end - offset);
        for (const std::size_t place : places(word, runs[clusters[begin].run].language)) {
          const auto found =
              std::find_if(clusters.begin() + static_cast<std::ptrdiff_t>(begin),
                           clusters.begin() + static_cast<std::ptrdiff_t>(end),
                           [&](const Cluster& cluster) { return cluster.begin == offset + place; });
          if (found != clusters.begin() + static_cast<std::ptrdiff_t>(end)) {
            found->hyphen_before = true;
          }
        }
      }
      begin = std::max(end, begin + 1);
    }
  }
}

}  // namespace tubiao::text
