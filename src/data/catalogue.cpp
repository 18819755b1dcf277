#include "data/catalogue.h"

namespace tubiao::data {
namespace {

template <typename T>
const T* find_in(const std::map<std::string, T, std::less<>>& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

template <typename T>
std::vector<std::string> keys_of(const std::map<std::string, T, std::less<>>& map) {
  std::vector<std::string> keys;
  keys.reserve(map.size());
  for (const auto& entry : map) keys.push_back(entry.first);
  return keys;
}

}  // namespace

const LanguageWords* Catalogue::find_language(std::string_view tag) const {
  return find_in(languages, tag);
}

const Unit* Catalogue::find_unit(std::string_view id) const {
  return find_in(units, id);
}

const Scale* Catalogue::find_scale(std::string_view word) const {
  for (const auto& entry : languages) {
    if (const Scale* scale = entry.second.find_scale(word)) return scale;
  }
  return nullptr;
}

std::vector<std::string> Catalogue::unit_ids() const {
  return keys_of(units);
}

std::vector<std::string> Catalogue::language_tags() const {
  return keys_of(languages);
}

std::vector<std::string> Catalogue::scale_words() const {
  std::vector<std::string> words;
  for (const auto& entry : languages) {
    for (const auto& scale : entry.second.scales) words.push_back(scale.word);
  }
  return words;
}

std::vector<std::string> Catalogue::more_words() const {
  std::vector<std::string> words;
  for (const auto& entry : languages) {
    const auto& own = entry.second.more_words;
    words.insert(words.end(), own.begin(), own.end());
  }
  return words;
}

}  // namespace tubiao::data
