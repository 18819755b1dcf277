#include "render/svg_shape.h"

#include "render/hatch.h"
#include "render/svg_path.h"
#include "scene/path.h"

namespace tubiao::render {
namespace {

void write_data(SvgWriter& svg, const scene::Path& path) {
  svg.attribute_of("d", [&](std::string& out) { append_path(out, path); });
}

void write_path(SvgWriter& svg, const scene::Path& path, const Paint* paint) {
  svg.open("path");
  if (paint) write_paint(svg, *paint);
  write_data(svg, path);
  svg.close();
}

/// Defines the shape as something to clip to.
void write_clip(SvgWriter& svg, const scene::Path& path, const std::string& id) {
  svg.open("clipPath");
  svg.attribute("id", id);
  write_path(svg, path, nullptr);
  svg.close();
}

/// Writes the lines of a hatch across a shape.
void write_lines(SvgWriter& svg, const scene::Path& path, const scene::Hatch& hatch,
                 const std::string& clip) {
  scene::Path lines;
  for (const HatchLine& line : hatch_lines(hatch, scene::bounds(path))) {
    const scene::Path one = scene::line(line.from, line.to);
    lines.insert(lines.end(), one.begin(), one.end());
  }
  const scene::Stroke stroke = {.colour = hatch.line, .width = hatch.width};
  svg.open("path");
  svg.attribute("clip-path", "url(#" + clip + ")");
  write_paint(svg, {.stroke = &stroke});
  write_data(svg, lines);
  svg.close();
}

}  // namespace

void write_shape(SvgWriter& svg, const scene::Shape& shape, const Paint* paint) {
  write_path(svg, shape.path, paint);
}

void write_hatched(SvgWriter& svg, const scene::Shape& shape, const scene::Hatch& hatch,
                   SvgIds& ids) {
  const Paint ground = {.fill = &hatch.ground};
  write_path(svg, shape.path, &ground);
  const std::string clip = ids.id(ids.next());
  write_clip(svg, shape.path, clip);
  write_lines(svg, shape.path, hatch, clip);
  if (!shape.stroke) return;
  const Paint outline = {.stroke = &*shape.stroke};
  write_path(svg, shape.path, &outline);
}

}  // namespace tubiao::render
