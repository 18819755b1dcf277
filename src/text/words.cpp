#include "text/words.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <stdexcept>
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
  auto& iterator = iterators_[language];
  UErrorCode status = U_ZERO_ERROR;
  if (!iterator) iterator.reset(ubrk_open(UBRK_WORD, language.c_str(), nullptr, 0, &status));
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, paragraph.text.data(), static_cast<std::int64_t>(paragraph.text.size()),
                 &status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no rules for words");
  ubrk_setUText(iterator.get(), &text, &status);
  std::uint32_t begin = 0;
  auto end = static_cast<std::uint32_t>(ubrk_next(iterator.get()));
  for (Cluster& cluster : paragraph.clusters) {
    while (end <= cluster.begin) {
      begin = end;
      end = static_cast<std::uint32_t>(ubrk_next(iterator.get()));
    }
    if (cluster.kind != Kind::ideograph) continue;
    if (cluster.begin > begin) {
      cluster.word = WordPart::inside;
    } else if (end == cluster.end && is_particle(cluster.character)) {
      cluster.word = WordPart::particle;
    }
  }
  utext_close(&text);
}

}  // namespace tubiao::text
