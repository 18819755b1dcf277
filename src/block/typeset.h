// From theme and text to set paragraphs: how a text of one role looks, in first and second
// language. Owned by the block stage; every text of every block is set through here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "block/markup/text.h"
#include "block/setting.h"
#include "text/composed.h"
#include "text/style.h"

namespace tubiao::block {

/// Whether a text leads or repeats in the second language what the leading one says.
enum class Voice { first, second };

/// What a text changes about its role.
struct Look {
  std::string_view role;
  std::optional<base::Colour> colour{};  ///< Instead of the role's own.
  double size = 1;                       ///< Factor on the role's size.
  text::Align align = text::Align::start;
  bool balance = true;
  text::Direction direction = text::Direction::horizontal;
};

/// The voice of a language in an edition.
Voice voice_of(const Setting& setting, const base::Language& language);

/// The style of a role.
text::Style style_of(const theme::Theme& theme, const Look& look, Voice voice);

/// One run of text in the style of a role.
text::Run run_of(const Setting& setting, const Look& look, const base::Language& language,
                 std::string text);

/// A text in the style of a role, one run for each of its pieces with what its mark changes.
std::vector<text::Run> runs_of(const Setting& setting, const Look& look,
                               const base::Language& language, const markup::Text& text);

/// A text of one language set into a width (of columns, a length; infinite: one line), with the
/// leading of its role.
text::Composed set_text(const Setting& setting, const Look& look, const base::Language& language,
                        const markup::Text& text,
                        double width = std::numeric_limits<double>::infinity());

/// Runs of one role and language (parts of different size or colour) set into a width.
text::Composed set_runs(const Setting& setting, const Look& look, const base::Language& language,
                        const std::vector<text::Run>& runs,
                        double width = std::numeric_limits<double>::infinity());

/// Paragraphs below each other: the languages of a label, or the lines of a figure.
class Stack {
 public:
  /// Adds a paragraph `gap` points below the last one (the first: at the top).
  void add(text::Composed text, const base::Language& language, double gap);

  double width() const { return width_; }
  double height() const { return height_; }
  /// The words of all paragraphs.
  std::string words() const;

  /// Draws the paragraphs with their left ends (for centred and right-aligned ones: the measure
  /// they were set in) at `at.x`; each becomes a node of `role` in its language.
  void place(scene::Builder& builder, base::Point at, scene::Role role, const diag::Span& from,
             scene::Layer layer = scene::Layer::content) const;

 private:
  struct Part {
    text::Composed text;
    base::Language language;
    double y = 0;
  };
  std::vector<Part> parts_;
  double width_ = 0;
  double height_ = 0;
};

/// A text in all languages of the edition, the second below the first in its own look.
Stack set_stack(const Setting& setting, const Look& look, const markup::Texts& text,
                double width = std::numeric_limits<double>::infinity());

}  // namespace tubiao::block
