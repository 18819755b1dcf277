#include "cli/render.h"

#include <unistd.h>

#include <cstdio>
#include <memory>
#include <utility>

#include "base/file.h"
#include "finish/finish.h"
#include "render/render.h"
#include "scene/dump.h"
#include "text/shaper.h"

namespace tubiao::cli {
namespace {

/// One edition of one document, composed.
struct Composed {
  std::string stem;  ///< Of its files: "five-years.zh+en".
  scene::Scene scene;
};

/// A file that is ready to be written.
struct File {
  std::string name;
  std::string bytes;
};

void show_progress(const Run& run, std::size_t done, std::size_t all) {
  if (run.common().quiet || all < 2 || isatty(STDERR_FILENO) == 0) return;
  std::fprintf(stderr, "\r%zu of %zu%s", done, all, done == all ? "\r\033[K" : "");
}

std::vector<Composed> compose_all(Run& run, const RenderOptions& options,
                                  const std::vector<std::filesystem::path>& layouts) {
  std::vector<Composed> composed;
  text::Shaper shaper(run.diagnostics);
  for (const auto& layout : layouts) {
    const auto document =
        page::read_document(run.context(), layout, layout.string(), run.environment());
    if (!document) continue;
    const auto& editions = options.editions.empty() ? document->editions() : options.editions;
    std::vector<Composed> whole;
    for (const auto& edition : editions) {
      auto scene = document->compose(edition, shaper, run.diagnostics);
      if (scene)
        whole.push_back({document->id() + "." + base::to_string(edition), std::move(*scene)});
    }
    // A document is written in all its editions or not at all.
    if (whole.size() != editions.size()) continue;
    for (auto& each : whole) composed.push_back(std::move(each));
  }
  return composed;
}

std::string page_suffix(const scene::Scene& scene, std::size_t page) {
  return scene.pages.size() > 1 ? "-" + std::to_string(page + 1) : "";
}

std::vector<File> make_files(const Composed& composed, const RenderOptions& options,
                             render::FontCache& fonts) {
  std::vector<File> files;
  const scene::Scene& scene = composed.scene;
  for (const Format format : options.formats) {
    if (format == Format::pdf) {
      files.push_back(
          {composed.stem + ".pdf", finish::finish_pdf(render::render_pdf(scene, fonts), scene)});
    } else if (format == Format::json) {
      files.push_back({composed.stem + ".json", scene::dump_json(scene)});
    } else {
      for (std::size_t page = 0; page < scene.pages.size(); ++page) {
        const std::string stem = composed.stem + page_suffix(scene, page);
        if (format == Format::svg) {
          files.push_back({stem + ".svg", finish::finish_svg(render::render_svg(scene, page, fonts),
                                                             scene, page)});
        } else {
          files.push_back({stem + ".png", render::render_png(scene, page, options.dpi, fonts)});
        }
      }
    }
  }
  return files;
}

}  // namespace

ExitCode render(Run& run, const RenderOptions& options) {
  const auto layouts = options.layouts.empty() ? find_layouts("layouts") : options.layouts;
  if (layouts.empty()) {
    std::fputs("tubiao: there is no layout in layouts/; name the layouts to render\n", stderr);
    return wrong_usage;
  }
  const auto composed = compose_all(run, options, layouts);
  render::FontCache fonts;
  std::vector<const scene::Scene*> scenes;
  for (const auto& each : composed) scenes.push_back(&each.scene);
  fonts.announce(scenes);
  std::size_t done = 0;
  for (const auto& each : composed) {
    for (const File& file : make_files(each, options, fonts)) {
      const auto path = options.output / file.name;
      base::write_file(path, file.bytes);
      if (!run.common().quiet) std::printf("%s\n", path.c_str());
    }
    show_progress(run, ++done, composed.size());
  }
  return run.finish();
}

}  // namespace tubiao::cli
