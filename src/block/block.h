// What can stand on a page: the contract of every kind of block.
// Owned by the block stage.
#pragma once

#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "diag/span.h"
#include "scene/builder.h"

namespace tubiao::block {

struct Setting;
class Shown;

/// What every block has in common, as its table says it.
struct Common {
  std::string kind;
  std::string id;      ///< Empty where the layout gives none.
  int span = 0;        ///< Columns of the surrounding grid; 0: as the container decides.
  std::string accent;  ///< A colour of the theme, inherited from the surrounding block.
  bool breaks_page = false;
  diag::Span from;  ///< The header of its table.
};

/// The height that a block asks for at a width: what it needs, and how far it can grow without
/// falling apart. Points; `maximum` is not below `height`.
struct Extent {
  double height = 0;
  double maximum = 0;
};

/// One block of a layout, read and resolved against the data, the same for every edition.
class Block {
 public:
  explicit Block(Common common) : common_(std::move(common)) {}
  virtual ~Block() = default;
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;

  const Common& common() const { return common_; }

  /// Names the observations that this block prints, for source marks, notes and checks.
  virtual void list(Shown&) const {}

  /// The height at a width, in the languages of the setting. Draws nothing, reports nothing.
  virtual Extent measure(const Setting& setting, double width) const = 0;

  /// Draws the block into a rectangle at least as high as measured. Reports what does not fit.
  virtual void place(const Setting& setting, const base::Rect& rect,
                     scene::Builder& builder) const = 0;

 protected:
  /// A node of the scene for this block.
  scene::Node node(scene::Role role) const {
    scene::Node result;
    result.role = role;
    result.from = common_.from;
    return result;
  }

 private:
  Common common_;
};

using Blocks = std::vector<std::unique_ptr<Block>>;

}  // namespace tubiao::block
