#include <algorithm>

#include "toml/check.h"
#include "toml/node.h"
#include "toml/reader.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

using diag::Code;

/// `{ zh = "…", en = "…" }`: what a text in these languages looks like.
std::string example(std::span<const base::Language> languages) {
  if (languages.empty()) return "{ zh = \"…\", en = \"…\" }";
  std::string text = "{ ";
  for (const base::Language& language : languages) {
    if (text.size() > 2) text += ", ";
    text += language + " = \"…\"";
  }
  return text + " }";
}

/// Whether `key` may stand in such a table; reports it where it may not.
bool check_language(Context context, const Member& key, std::span<const base::Language> languages,
                    std::span<const base::Language> allowed) {
  if (languages.empty()) {
    if (base::is_language_tag(key.key)) return true;
    context.diagnostics
        .report(Code::bad_language, key.key_span, in_quotes(key.key) + " is not a language tag")
        .help = "write it as in zh, en or zh-Hant";
    return false;
  }
  std::vector<std::string> names(languages.begin(), languages.end());
  for (const base::Language& language : allowed) {
    if (std::find(names.begin(), names.end(), language) == names.end()) names.push_back(language);
  }
  if (std::find(names.begin(), names.end(), key.key) != names.end()) return true;
  context.diagnostics.report(Code::unknown_key, key.key_span, "unknown key " + in_quotes(key.key))
      .help = "the languages here are " + list_in_quotes(names, "and");
  return false;
}

}  // namespace

std::optional<Spanned<SpannedTexts>> Table::get_texts(std::string_view key,
                                                      std::span<const base::Language> languages,
                                                      std::span<const base::Language> allowed) {
  const std::shared_ptr<Node> node = take(key);
  if (!node) return std::nullopt;
  if (node->type != Type::table) {
    report_type(context_, *node, "a text per language").help = "write " + example(languages);
    return std::nullopt;
  }
  bool whole = true;
  SpannedTexts texts;
  for (Member& member : node->members) {
    member.known = true;
    if (!check_language(context_, member, languages, allowed)) {
      whole = false;
    } else if (member.value->type != Type::string) {
      report_type(context_, *member.value, describe(Type::string));
      whole = false;
    } else {
      texts.set(member.key, {member.value->text, member.value->span});
    }
  }
  for (const base::Language& language : languages) {
    if (node->find(language) != nullptr) continue;
    report(Code::missing_language, node->span,
           in_quotes(key) + " is missing in " + in_quotes(language))
        .help = "add " + language + " = \"…\"";
    whole = false;
  }
  if (!whole) return std::nullopt;
  return Spanned<SpannedTexts>{std::move(texts), node->span};
}

std::optional<Spanned<base::Localized>> Table::get_localized(
    std::string_view key, std::span<const base::Language> languages,
    std::span<const base::Language> allowed) {
  auto texts = get_texts(key, languages, allowed);
  if (!texts) return std::nullopt;
  base::Localized plain;
  for (const auto& [language, text] : texts->value.texts()) plain.set(language, text.value);
  return Spanned<base::Localized>{std::move(plain), texts->span};
}

std::optional<Spanned<base::Localized>> Table::require_localized(
    std::string_view key, std::span<const base::Language> languages,
    std::span<const base::Language> allowed) {
  report_missing(key, example(languages));
  return get_localized(key, languages, allowed);
}

}  // namespace tubiao::toml
