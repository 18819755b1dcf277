// Figures inside texts: "{gdp.value}" becomes the figure, so that a number is typed once only.
// Owned by the block stage.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "block/read.h"

namespace tubiao::block {

/// A figure, or a part of it, that a text names.
class NamedFigure {
 public:
  /// One part of a figure in words; nothing where the figure lacks it.
  using Part = std::optional<std::string> (*)(const data::Wording&, const data::Figure&);

  NamedFigure(data::Figure figure, Part part) : figure_(figure), part_(part) {}

  /// The part in words; whether a figure has it depends on no language.
  std::optional<std::string> words(const data::Wording& wording) const {
    return part_(wording, figure_);
  }

 private:
  data::Figure figure_;
  Part part_;
};

/// The figure that a text names by `name`, "gdp" or "gdp.value", which is mentioned from now on. An
/// unknown id, an unknown part and a part that the figure does not have are reported at `place`
/// (code `bad_placeholder`).
std::optional<NamedFigure> find_named_figure(std::string_view name, const diag::Span& place,
                                             const ReadContext& context);

}  // namespace tubiao::block
