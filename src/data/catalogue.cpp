#include "data/catalogue.h"

#include <set>

#include "base/utf8.h"

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

std::vector<std::string> Catalogue::attached_units(std::span<const base::Language> tags) const {
  std::set<std::string> attached;
  for (const auto& tag : tags) {
    const LanguageWords* language = find_language(tag);
    if (language == nullptr) continue;
    for (const auto& [id, unit] : units) {
      const auto words = unit.words.find(tag);
      if (words == unit.words.end()) continue;
      const UnitForms& forms = words->second.forms;
      if (!forms.join.value_or(language->unit_join).empty()) continue;
      for (const auto& [category, word] : forms.after) {
        if (base::count_code_points(word) > 1) attached.insert(word);
      }
    }
  }
  return {attached.begin(), attached.end()};
}

}  // namespace tubiao::data
