#include "cli/render.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <utility>

#include "base/file.h"
#include "cli/composer.h"
#include "cli/inputs.h"
#include "cli/progress.h"
#include "cli/threads.h"
#include "finish/finish.h"
#include "render/render.h"
#include "scene/dump.h"
#include "scene/embedding.h"
#include "scene/fixed.h"

namespace tubiao::cli {
namespace {

/// A file that is ready to be written.
struct File {
  std::string name;
  std::string bytes;
};

bool wants(const RenderOptions& options, Format format) {
  return std::find(options.formats.begin(), options.formats.end(), format) != options.formats.end();
}

/// Whether every page can be drawn as a PNG; reports the first one that is too large.
bool check_bitmaps(const RenderOptions& options, const Composed& composed,
                   diag::Diagnostics& findings) {
  if (!wants(options, Format::png)) return true;
  for (const scene::Page& page : composed.scene.pages) {
    const base::Size size = render::bitmap_size(page, options.dpi);
    if (render::can_draw_bitmap(size)) continue;
    findings
        .report(diag::Code::page_size, {},
                "\"" + composed.stem + "\" would be a PNG of " + scene::fixed(size.width, 0) +
                    " × " + scene::fixed(size.height, 0) + " pixels")
        .help = "up to 32 767 each way and 100 million in all can be drawn: ask for another --dpi";
    return false;
  }
  return true;
}

/// Whether a PDF may carry the fonts, if one is wanted; reports those that it may not.
bool check_fonts(const RenderOptions& options, const Composed& composed,
                 diag::Diagnostics& findings) {
  return !wants(options, Format::pdf) || scene::may_embed_fonts(composed.scene, findings);
}

/// "-07" of ten pages and more: as many digits as the last one has, so that names sort as pages do.
std::string page_suffix(const scene::Scene& scene, std::size_t page) {
  const std::string last = std::to_string(scene.pages.size());
  const std::string number = std::to_string(page + 1);
  if (scene.pages.size() == 1) return "";
  return "-" + std::string(last.size() - number.size(), '0') + number;
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
          files.push_back({stem + ".svg", render::render_svg(scene, page, fonts)});
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
      : run_(run),
        options_(options),
        documents_(documents),
        written_(documents.size()),
        progress_(run.common().quiet ? Progress::Shown::never : Progress::Shown::on_terminal,
                  "drawing", documents.size()) {}

  void print_all() {
    in_threads(thread_count(options_.jobs, documents_.size()), [this] { print_some(); });
  }

 private:
  void print_some() {
    render::FontCache fonts;
    std::vector<const scene::Scene*> scenes;
    for (const auto& each : documents_) scenes.push_back(&each.scene);
    fonts.announce(scenes);
    // A disk takes longer to confirm a file than a chart takes to draw, so neither waits for the
    // other; but no more files are kept in memory than a few.
    constexpr std::size_t most_writing = 8;
    std::deque<std::future<void>> writing;
    for (std::size_t i = next_++; i < documents_.size(); i = next_++) {
      auto files = make_files(documents_[i], options_, fonts);
      const auto write_drawn = [this, i, drawn = std::move(files)] { write(i, drawn); };
      writing.push_back(std::async(std::launch::async, write_drawn));
      if (writing.size() < most_writing) continue;
      writing.front().get();
      writing.pop_front();
    }
    for (auto& each : writing) each.get();
  }

  void write(std::size_t index, const std::vector<File>& files) {
    std::vector<std::filesystem::path> paths;
    for (const File& file : files) {
      paths.push_back(options_.output / file.name);
      base::write_file(paths.back(), file.bytes);
    }
    const std::lock_guard lock(mutex_);
    written_[index] = std::move(paths);
    name_written();
    progress_.next();
  }

  /// Names the files that are written, in the order of the documents.
  void name_written() {
    for (; named_ < written_.size() && written_[named_]; ++named_) {
      if (run_.common().quiet) continue;
      progress_.clear();
      for (const auto& path : *written_[named_]) std::printf("%s\n", path.c_str());
      std::fflush(stdout);
    }
  }

  const Run& run_;
  const RenderOptions& options_;
  const std::vector<Composed>& documents_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;  ///< Guards what follows.
  std::vector<std::optional<std::vector<std::filesystem::path>>> written_;
  std::size_t named_ = 0;
  Progress progress_;
};

}  // namespace

ExitCode render(Run& run, const RenderOptions& options) {
  const auto layouts = choose_layouts(options.layouts);
  if (!layouts) return wrong_usage;
  const auto accept = [&](const Composed& composed, diag::Diagnostics& findings) {
    return check_bitmaps(options, composed, findings) && check_fonts(options, composed, findings);
  };
  const auto composed = compose(
      run, *layouts, {.editions = options.editions, .jobs = options.jobs, .accept = accept});
  Press(run, options, composed).print_all();
  return run.finish();
}

}  // namespace tubiao::cli
