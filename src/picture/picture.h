// Picture files in a form that a scene can hold: bitmaps as they are, a strict subset of SVG as
// shapes. Owned by the picture stage.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "diag/diagnostics.h"
#include "diag/sources.h"
#include "scene/scene.h"

namespace tubiao::picture {

/// A PNG or JPEG file.
struct Bitmap {
  scene::Picture::Format format = scene::Picture::Format::png;
  std::shared_ptr<const std::string> bytes;  ///< The file as it was read.
  int width = 0;                             ///< Pixels.
  int height = 0;
};

/// A colour of a drawing: fixed, or one that the page decides. `name` is "currentColor" or the name
/// of a variable without its hyphens ("accent" for `var(--accent, #C8102E)`), empty for a fixed
/// colour.
struct Ink {
  std::string name;
  base::Colour fallback;
};

/// The outline of an ink line, in units of the drawing.
struct Pen {
  Ink ink;
  double width = 1;
  scene::Cap cap = scene::Cap::butt;
  scene::Join join = scene::Join::mitre;
};

/// One path of a drawing, its fill below its line.
struct Figure {
  scene::Path path;
  std::optional<Ink> fill;
  std::optional<Pen> pen;
};

/// An SVG file: figures from back to front in a box of `size` whose top left corner is the origin.
struct Drawing {
  base::Size size;
  std::vector<Figure> figures;
};

using Picture = std::variant<Bitmap, Drawing>;

/// Where files are remembered and faults are reported.
struct Context {
  diag::Sources& sources;
  diag::Diagnostics& diagnostics;
};

/// Reads a picture file; its kind is decided by its first bytes. `shown` names it in messages. What
/// is wrong with it is reported as `picture_unreadable` (missing files as `file_unreadable` or
/// `file_too_large`): in SVG at the place in the file, else at `asked_from`; nothing is returned
/// then.
///
/// PNG: of at most `limits::bitmap_pixels`, complete to its last chunk. JPEG: baseline or
/// progressive, grey or colour; CMYK is refused because screens show it in other colours than
/// presses. SVG: the elements svg (with a viewBox), g, path, rect, circle, ellipse, line, polyline,
/// polygon; the attributes fill, stroke, stroke-width, stroke-linecap, stroke-linejoin and
/// transform (matrix, translate, scale, rotate); the colours none, currentColor, #rgb, #rrggbb and
/// var(--name, #rrggbb). Everything else is refused by name.
std::optional<Picture> load(const std::filesystem::path& path, const std::string& shown,
                            Context context, const diag::Span& asked_from);

/// The same for a file that is already in memory.
std::optional<Picture> parse(std::string bytes, const std::string& shown, Context context,
                             const diag::Span& asked_from);

/// The extent of a picture in its own units; only its proportions matter.
base::Size size(const Picture& picture);

/// The largest rectangle of the proportions of `content` inside `frame`, in its middle.
base::Rect contain(base::Size content, const base::Rect& frame);

/// Says which colour the page wants for a name; nothing leaves the colour of the file.
using InkOf = std::function<std::optional<base::Colour>(std::string_view name)>;

/// The figures of a drawing as shapes inside `frame`, in its proportions; lines scale along.
std::vector<scene::Shape> place(const Drawing& drawing, const base::Rect& frame,
                                const InkOf& ink_of);

/// A bitmap inside `frame`, in its proportions.
scene::Picture place(const Bitmap& bitmap, const base::Rect& frame);

}  // namespace tubiao::picture
