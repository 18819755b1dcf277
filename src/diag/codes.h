// The registry of diagnostics: every code the program can report, in one table.
// Owned by the diag stage. A test fails for a code that no example file provokes.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace tubiao::diag {

/// How bad it is: an error stops the job after the stage, a warning does not, a note explains.
enum class Severity { error, warning, note };

/// Every diagnostic. The spelling for users (`unknown-key`) stands in the table of codes.cpp.
enum class Code {
  // Reading files and TOML.
  file_unreadable,
  file_too_large,
  invalid_utf8,
  toml_syntax,
  unknown_key,
  missing_key,
  wrong_type,
  bad_value,
  number_not_finite,
  number_too_long,
  nested_too_deep,
  // Data.
  missing_language,
  bad_language,
  duplicate_id,
  unknown_id,
  empty_dataset,
  unit_mismatch,
  inexact_conversion,
  underivable,
  quote_not_found,
  quote_without_value,
  quote_hedges_otherwise,
  source_conflict,
  // Layout.
  bad_length,
  page_size,
  page_too_small,
  span_beyond_columns,
  block_too_deep,
  empty_selection,
  chart_mixes_dimensions,
  chart_mixes_periods,
  share_not_100,
  missing_value,
  overflow,
  text_does_not_fit,
  text_fitted,
  bad_placeholder,
  bad_markup,
  // Text.
  font_missing,
  font_unusable,
  font_not_embeddable,
  glyph_missing,
  forbidden_character,
  // Pictures.
  picture_unreadable,
  // Scene.
  scene_invalid,  // The last one: `code_count` counts up to here.
};

/// How many codes there are.
inline constexpr std::size_t code_count = static_cast<std::size_t>(Code::scene_invalid) + 1;

/// One row of the registry.
struct CodeInfo {
  Code code;
  /// What the user sees in brackets and can search for: "unknown-key".
  std::string_view name;
  /// The level it is reported at unless a caller says otherwise.
  Severity severity;
  /// One sentence for the manual: what it means.
  std::string_view meaning;
};

/// The whole registry, in the order of `Code`.
std::span<const CodeInfo> all_codes();

/// The row of one code.
const CodeInfo& info(Code code);

}  // namespace tubiao::diag
