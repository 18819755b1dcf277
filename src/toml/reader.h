// The typed reader over TOML: every key that is read is marked, every key that is left is an error.
// Owned by the toml stage, the only one that knows the TOML library.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/language.h"
#include "diag/diagnostics.h"
#include "diag/sources.h"
#include "diag/span.h"

namespace tubiao::toml {

using diag::Span;
using diag::Spanned;

/// What a value in TOML is.
enum class Type { string, integer, floating, boolean, date, time, date_time, array, table };

/// A calendar date as TOML spells it.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// A text in several languages, each with its own place.
using SpannedTexts = base::InLanguages<Spanned<std::string>>;

struct Node;  // One parsed value with its place and its "used" marks; known to the sources only.

class Table;
class Value;

/// Where the reader finds texts and reports findings. All of it outlives every table that was read.
struct Context {
  diag::Sources& sources;
  diag::Diagnostics& diagnostics;
  /// Where it is set, the table of every file that is parsed goes here, too: by its marks a test
  /// sees which keys the readers know.
  std::vector<Table>* parsed = nullptr;
};

/// One table. Every `get_…` marks its key as known and reports what is wrong with its value; a
/// result without a value then means "absent or already reported". `require_…` also reports
/// absence. `finish()` reports the keys that nobody asked for, with the nearest known name.
///
/// Copies share their marks. A table that is not finished explicitly is not checked.
class Table {
 public:
  Table(Context context, std::shared_ptr<Node> node) : context_(context), node_(std::move(node)) {}

  /// The header of the table, or the whole inline table; of a whole document only the file, no
  /// line.
  const Span& span() const;
  /// The place of the key `key`, or `span()` where it is absent.
  Span key_span(std::string_view key) const;
  bool has(std::string_view key) const;
  /// The keys in the order in which they stand in the file.
  std::vector<Spanned<std::string>> keys() const;
  /// Every key that this table was asked for so far, whether it is there or not.
  const std::vector<std::string>& asked() const;

  std::optional<Spanned<std::string>> get_string(std::string_view key);
  std::optional<Spanned<std::string>> require_string(std::string_view key);
  /// One of `names`; anything else is reported with the nearest of them.
  std::optional<Spanned<std::string>> get_choice(std::string_view key,
                                                 std::span<const std::string_view> names);
  std::optional<Spanned<bool>> get_boolean(std::string_view key);
  std::optional<Spanned<int>> get_integer(std::string_view key, int low, int high);
  std::optional<Spanned<int>> require_integer(std::string_view key, int low, int high);
  /// An integer or a float, exactly as written.
  std::optional<Spanned<base::Decimal>> get_decimal(std::string_view key);
  /// An integer or a float for geometry, in low…high.
  std::optional<Spanned<double>> get_number(std::string_view key, double low, double high);
  std::optional<Spanned<Date>> get_date(std::string_view key);
  /// A text per language, `{ zh = "…", en = "…" }`. A language of `languages` that is missing is
  /// reported; one that is neither among them nor in `allowed` is an unknown key. With `languages`
  /// empty any tag may stand there and none is required.
  std::optional<Spanned<base::Localized>> get_localized(
      std::string_view key, std::span<const base::Language> languages,
      std::span<const base::Language> allowed = {});
  /// The same with the place of each text.
  std::optional<Spanned<SpannedTexts>> get_texts(std::string_view key,
                                                 std::span<const base::Language> languages,
                                                 std::span<const base::Language> allowed = {});
  std::optional<Spanned<base::Localized>> require_localized(
      std::string_view key, std::span<const base::Language> languages,
      std::span<const base::Language> allowed = {});
  /// An array of strings; a single string counts as an array of one.
  std::optional<std::vector<Spanned<std::string>>> get_strings(std::string_view key);
  std::optional<Table> get_table(std::string_view key);
  std::optional<Table> require_table(std::string_view key);
  /// An array of tables, `[[key]]` or inline; empty where the key is absent.
  std::vector<Table> get_tables(std::string_view key);
  /// A value of any type, for keys that allow several.
  std::optional<Value> get_value(std::string_view key);

  /// Marks a key as known without reading it.
  void ignore(std::string_view key);
  /// Reports unread keys; `also_known` joins the candidates for "did you mean".
  void finish(std::span<const std::string> also_known = {});

  Context& context() { return context_; }
  /// Shorthand for reporting at a place of this table's file.
  diag::Diagnostic& report(diag::Code code, const Span& span, std::string message) {
    return context_.diagnostics.report(code, span, std::move(message));
  }

 private:
  /// The value of `key`, which is known from now on; null where there is none.
  std::shared_ptr<Node> take(std::string_view key);
  /// The same where the value is of the type that is wanted; reports another one.
  std::shared_ptr<Node> take(std::string_view key, Type wanted);
  /// Reports that `key` is absent, if it is.
  void report_missing(std::string_view key, std::string_view example);

  Context context_;
  std::shared_ptr<Node> node_;
};

/// A value of any type.
class Value {
 public:
  Value(Context context, std::shared_ptr<Node> node) : context_(context), node_(std::move(node)) {}

  Type type() const;
  const Span& span() const;
  /// Each is to be asked only of a value of that type (asserted).
  std::string as_string() const;
  bool as_boolean() const;
  /// Of integers and floats; nothing where it is not finite or too long, which is then reported.
  std::optional<base::Decimal> as_decimal();
  /// Of a date, which may stand in quotes: what a JSON Schema cannot tell apart, means the same.
  std::optional<Date> find_date() const;
  std::vector<Value> as_array() const;
  Table as_table() const;
  /// Reports that the value is not what was wanted: "expected a year or a date, found a string".
  void report_wrong_type(std::string_view wanted);
  /// Shorthand for reporting at the value.
  diag::Diagnostic& report(diag::Code code, std::string message) {
    return context_.diagnostics.report(code, span(), std::move(message));
  }

 private:
  Context context_;
  std::shared_ptr<Node> node_;
};

/// "a string", "an integer": a type in words.
std::string_view describe(Type type);

/// Reads and parses a file. Reports what is wrong (unreadable, too large, not UTF-8, not TOML,
/// nested too deep) and returns nothing then. `shown` is the name in messages; a leading byte-order
/// mark and CR LF line ends are accepted.
std::optional<Table> read_file(Context context, const std::filesystem::path& path,
                               std::string shown, const Span& asked_from = {});

/// The same for a text that is already in memory.
std::optional<Table> parse(Context context, std::string name, std::string text);

}  // namespace tubiao::toml
