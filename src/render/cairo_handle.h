// Cairo's objects with an owner, and its status as an exception.
// Owned by the render stage.
#pragma once

#include <cairo.h>

#include <memory>
#include <string>
#include <utility>

#include "render/error.h"

namespace tubiao::render {

/// Calls `destroy` on a pointer: the deleter for C objects.
template <auto destroy>
struct Destroyer {
  template <typename Object>
  void operator()(Object* object) const {
    destroy(object);
  }
};

using Surface = std::unique_ptr<cairo_surface_t, Destroyer<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Destroyer<cairo_destroy>>;
using FontFace = std::unique_ptr<cairo_font_face_t, Destroyer<cairo_font_face_destroy>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, Destroyer<cairo_font_options_destroy>>;

/// Throws RenderError unless `status` is success; `doing` completes "while …".
inline void check(cairo_status_t status, const char* doing) {
  if (status == CAIRO_STATUS_SUCCESS) return;
  throw RenderError("Cairo failed while " + std::string(doing) + ": " +
                    cairo_status_to_string(status));
}

/// A context on a surface that is sound.
inline Context make_context(cairo_surface_t* surface) {
  check(cairo_surface_status(surface), "making a surface");
  Context context(cairo_create(surface));
  check(cairo_status(context.get()), "making a context");
  return context;
}

/// A writer for Cairo's streams that appends to the string `closure` points to.
inline cairo_status_t append_to_string(void* closure, const unsigned char* data,
                                       unsigned int length) {
  // Cairo is C: no exception may pass through it.
  try {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
  } catch (const std::bad_alloc&) {
    return CAIRO_STATUS_NO_MEMORY;
  }
  return CAIRO_STATUS_SUCCESS;
}

/// Ends a document: everything is written when this returns.
inline void finish(Context context, cairo_surface_t* surface) {
  check(cairo_status(context.get()), "drawing");
  context.reset();
  cairo_surface_finish(surface);
  check(cairo_surface_status(surface), "finishing a document");
}

}  // namespace tubiao::render
