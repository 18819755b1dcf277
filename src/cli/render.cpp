#include "cli/render.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
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

/// Draws and writes composed documents on several threads. The bytes of a file depend on its scene
/// alone, so the number of threads changes nothing but the time.
class Press {
 public:
  Press(const Run& run, const RenderOptions& options, const std::vector<Composed>& documents)
      : run_(run), options_(options), documents_(documents), written_(documents.size()) {}

  void print_all() {
    const auto processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int wanted = options_.jobs > 0 ? options_.jobs : processors;
    const auto threads = std::min(static_cast<std::size_t>(wanted), documents_.size());
    {
      std::vector<std::jthread> others;
      for (std::size_t i = 1; i < threads; ++i) others.emplace_back([this] { work(); });
      work();
    }
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void work() {
    try {
      render::FontCache fonts;
      std::vector<const scene::Scene*> scenes;
      for (const auto& each : documents_) scenes.push_back(&each.scene);
      fonts.announce(scenes);
      for (std::size_t i = next_++; i < documents_.size(); i = next_++) write(i, fonts);
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
    }
  }

  void write(std::size_t index, render::FontCache& fonts) {
    std::vector<std::filesystem::path> paths;
    for (const File& file : make_files(documents_[index], options_, fonts)) {
      paths.push_back(options_.output / file.name);
      base::write_file(paths.back(), file.bytes);
    }
    const std::lock_guard lock(mutex_);
    written_[index] = std::move(paths);
    show_progress();
  }

  /// Names the files that are written, in the order of the documents, and counts on a terminal.
  void show_progress() {
    if (run_.common().quiet) return;
    const bool counts = documents_.size() > 1 && isatty(STDERR_FILENO) != 0;
    if (counts) std::fputs("\r\033[K", stderr);
    for (; named_ < written_.size() && written_[named_]; ++named_) {
      for (const auto& path : *written_[named_]) std::printf("%s\n", path.c_str());
    }
    std::fflush(stdout);
    if (counts && ++done_ < documents_.size()) {
      std::fprintf(stderr, "%zu of %zu", done_, documents_.size());
    }
  }

  const Run& run_;
  const RenderOptions& options_;
  const std::vector<Composed>& documents_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;  ///< Guards what follows.
  std::vector<std::optional<std::vector<std::filesystem::path>>> written_;
  std::size_t named_ = 0;
  std::size_t done_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

ExitCode render(Run& run, const RenderOptions& options) {
  const auto layouts = options.layouts.empty() ? find_layouts("layouts") : options.layouts;
  if (layouts.empty()) {
    std::fputs("tubiao: there is no layout in layouts/; name the layouts to render\n", stderr);
    return wrong_usage;
  }
  const auto composed = compose_all(run, options, layouts);
  Press(run, options, composed).print_all();
  return run.finish();
}

}  // namespace tubiao::cli
