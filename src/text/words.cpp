#include "text/words.h"

#include <string_view>

namespace tubiao::text {
namespace {

/// Words of one character that lean on the word before them.
constexpr std::u32string_view particles = U"的地得了着过過们們等之吗嗎呢吧化率性";

bool is_particle(char32_t character) {
  return particles.find(character) != std::u32string_view::npos;
}

}  // namespace

void WordFinder::mark(Prepared& paragraph, const base::Language& language) {
  Boundaries boundaries(iterators_.find(language), paragraph.text);
  std::uint32_t begin = 0;
  std::uint32_t end = boundaries.next();
  for (Cluster& cluster : paragraph.clusters) {
    while (end <= cluster.begin) {
      begin = end;
      end = boundaries.next();
    }
    if (cluster.kind != Kind::ideograph) continue;
    if (cluster.begin > begin) {
      cluster.word = WordPart::inside;
    } else if (end == cluster.end && is_particle(cluster.character)) {
      cluster.word = WordPart::particle;
    }
  }
}

}  // namespace tubiao::text
