#include "diag/codes.h"

#include <array>

namespace tubiao::diag {
namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto note = Severity::note;

constexpr std::array table = {
    // Reading files and TOML.
    CodeInfo{Code::file_unreadable, "file-unreadable", error,
             "A file that is named does not exist or cannot be read."},
    CodeInfo{Code::file_too_large, "file-too-large", error,
             "A file has more bytes than any sensible input."},
    CodeInfo{Code::invalid_utf8, "invalid-utf8", error,
             "A file is not text in UTF-8, the only encoding that is read."},
    CodeInfo{
        Code::toml_syntax, "toml-syntax", error,
        "The text is not TOML: a quote, a bracket or a value is not written as TOML wants it."},
    CodeInfo{Code::unknown_key, "unknown-key", error,
             "A key that means nothing at this place, usually a misspelling."},
    CodeInfo{Code::missing_key, "missing-key", error, "A key that must be there is not."},
    CodeInfo{Code::wrong_type, "wrong-type", error,
             "A value of the wrong kind, such as a string where a number is wanted."},
    CodeInfo{Code::bad_value, "bad-value", error,
             "A value of the right kind that is not possible here."},
    CodeInfo{Code::number_not_finite, "number-not-finite", error,
             "A number that is infinite or no number at all (inf, nan)."},
    CodeInfo{Code::number_too_long, "number-too-long", error,
             "A number with more digits than the program calculates with exactly."},
    CodeInfo{Code::nested_too_deep, "nested-too-deep", error,
             "Tables and arrays stand inside each other more often than any document needs."},
    // Data.
    CodeInfo{Code::missing_language, "missing-language", error,
             "A text is missing in a language that the dataset declares."},
    CodeInfo{Code::bad_language, "bad-language", error,
             "A language tag that is not spelt like one (“zh”, “en”, “zh-Hant”)."},
    CodeInfo{Code::duplicate_id, "duplicate-id", error, "Two things of one kind have the same id."},
    CodeInfo{Code::unknown_id, "unknown-id", error, "An id that is referred to does not exist."},
    CodeInfo{Code::empty_dataset, "empty-dataset", error, "A dataset without any indicator."},
    CodeInfo{Code::unit_mismatch, "unit-mismatch", error,
             "Two quantities that are put together do not have units of one dimension."},
    CodeInfo{Code::inexact_conversion, "inexact-conversion", error,
             "A conversion between units that cannot be written with finitely many digits."},
    CodeInfo{Code::underivable, "underivable", error,
             "A figure that should follow from others does not follow from what is given."},
    CodeInfo{Code::quote_not_found, "quote-not-found", error,
             "A quote does not occur in the text of its source."},
    CodeInfo{Code::quote_without_value, "quote-without-value", error,
             "A quote does not contain the figure that it should prove."},
    CodeInfo{Code::quote_hedges_otherwise, "quote-hedges-otherwise", error,
             "A quote says “about” or “more than” of its figure, and the figure does not, or the "
             "other way round."},
    CodeInfo{Code::source_conflict, "source-conflict", warning,
             "Two sources give different figures for one indicator and period."},
    // Layout.
    CodeInfo{Code::bad_length, "bad-length", error,
             "A length that is not a number with a unit (“18mm”, “9pt”)."},
    CodeInfo{Code::page_size, "page-size", error,
             "A page size that is unknown, or smaller or larger than can be made."},
    CodeInfo{Code::page_too_small, "page-too-small", error,
             "The margins leave no room for the content of the page."},
    CodeInfo{Code::span_beyond_columns, "span-beyond-columns", error,
             "A block spans more columns than the grid has."},
    CodeInfo{Code::block_too_deep, "block-too-deep", error,
             "Blocks stand inside each other more often than any page needs."},
    CodeInfo{Code::empty_selection, "empty-selection", error,
             "A block selects indicators, and none is left."},
    CodeInfo{
        Code::chart_mixes_dimensions, "chart-mixes-dimensions", error,
        "One chart would draw quantities that cannot be compared, such as lengths and shares."},
    CodeInfo{Code::chart_mixes_periods, "chart-mixes-periods", error,
             "One chart would compare different periods without saying so."},
    CodeInfo{Code::share_not_100, "share-not-100", error,
             "Parts of a whole do not add up to 100 % within their rounding."},
    CodeInfo{Code::missing_value, "missing-value", error,
             "A chart asks for a value that the data does not have."},
    CodeInfo{Code::overflow, "overflow", error, "The blocks do not fit on the page."},
    CodeInfo{Code::text_does_not_fit, "text-does-not-fit", error,
             "A text does not fit into its place at the smallest size that is allowed."},
    CodeInfo{Code::text_fitted, "text-fitted", note,
             "What was done so that a text fits its place (only with --explain-fit)."},
    CodeInfo{Code::bad_placeholder, "bad-placeholder", error,
             "A text asks for a figure in braces that does not exist."},
    CodeInfo{Code::bad_markup, "bad-markup", error,
             "A mark in a text does not end, holds no words, or stands too deep in others."},
    // Text.
    CodeInfo{Code::font_missing, "font-missing", error, "A font that is asked for is not there."},
    CodeInfo{Code::font_unusable, "font-unusable", error,
             "A font that is there but cannot be drawn exactly: damaged, a bitmap, a colour font."},
    CodeInfo{Code::font_not_embeddable, "font-not-embeddable", error,
             "The licence of a font forbids that a PDF carries the characters it uses."},
    CodeInfo{Code::glyph_missing, "glyph-missing", error,
             "No font that is allowed has a sign for a character."},
    CodeInfo{Code::forbidden_character, "forbidden-character", error,
             "A character that must not be printed, such as a control character."},
    // Pictures.
    CodeInfo{Code::picture_unreadable, "picture-unreadable", error,
             "A picture file that cannot be read or is not of a kind that is understood."},
    // Scene.
    CodeInfo{Code::scene_invalid, "scene-invalid", error,
             "The finished page breaks a rule that every page must keep, such as an overlap."},
};

constexpr bool is_in_the_order_of_the_enumeration() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].code != static_cast<Code>(i)) return false;
  }
  return true;
}

static_assert(table.size() == code_count, "every code has exactly one row");
static_assert(is_in_the_order_of_the_enumeration());

}  // namespace

std::span<const CodeInfo> all_codes() {
  return table;
}

const CodeInfo& info(Code code) {
  return table[static_cast<std::size_t>(code)];
}

}  // namespace tubiao::diag
