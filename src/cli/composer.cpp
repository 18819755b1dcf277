#include "cli/composer.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "cli/progress.h"
#include "cli/threads.h"

namespace tubiao::cli {
namespace {

namespace fs = std::filesystem;

/// One edition of a document that was read, and what came of it.
struct Edition {
  base::Edition languages;
  diag::Diagnostics findings;
  std::optional<Composed> composed;
};

/// A layout, and what came of it.
struct Work {
  fs::path layout;
  diag::Diagnostics findings;
  std::unique_ptr<page::Document> document;  ///< Null before it was read, and where that failed.
  std::deque<Edition> editions;
};

using Fonts = std::shared_ptr<const text::FontLibrary>;
/// Of a dataset: those that no line break may part from their figures.
using Units = std::vector<std::string>;

/// Shapers of one thread, by the fonts and units that they know.
class Shapers {
 public:
  text::Shaper& with(const Fonts& fonts, const Units& units) {
    auto& shaper = shapers_[{fonts, units}];
    if (!shaper) {
      shaper = std::make_unique<text::Shaper>(unused_, fonts);
      shaper->keep_with_figures(units);
    }
    return *shaper;
  }

 private:
  diag::Diagnostics unused_;  ///< Every composition names its own.
  std::map<std::pair<Fonts, Units>, std::unique_ptr<text::Shaper>> shapers_;
};

/// Threads take turns at reading, since documents share datasets and themes; while one reads, the
/// others compose what has been read.
class Composer {
 public:
  Composer(Run& run, const std::vector<fs::path>& layouts, const ComposeOptions& options)
      : run_(run),
        options_(options),
        progress_(run.common().quiet ? Progress::Shown::never : Progress::Shown::on_terminal,
                  "composing", layouts.size()) {
    for (const auto& layout : layouts) work_.emplace_back().layout = layout;
  }

  std::vector<Composed> compose_all() {
    // Most layouts have several editions, but only reading tells.
    constexpr std::size_t editions = 3;
    in_threads(thread_count(options_.jobs, work_.size() * editions), [this] { compose_some(); });
    std::vector<Composed> all;
    for (Work& work : work_) collect(work, all);
    return all;
  }

 private:
  struct Task {
    Work* work = nullptr;
    Edition* edition = nullptr;
    Fonts fonts;
    Units units;
  };

  void compose_some() {
    Shapers shapers;
    while (const auto task = next_task()) {
      compose(*task->work, *task->edition, shapers.with(task->fonts, task->units));
    }
  }

  /// The next edition to compose; reads the next layout where none is left of those before it.
  std::optional<Task> next_task() {
    const std::lock_guard lock(mutex_);
    while (tasks_.empty() && next_ < work_.size()) read(work_[next_++]);
    if (tasks_.empty()) return std::nullopt;
    Task task = std::move(tasks_.front());
    tasks_.pop_front();
    return task;
  }

  void read(Work& work) {
    progress_.next();
    if (run_.common().strict) work.findings.promote_warnings();
    work.document = run_.read(work.layout, work.findings, options_.editions);
    if (!work.document) return;
    auto& fonts = fonts_[work.document->fonts()];
    if (!fonts) fonts = std::make_shared<const text::FontLibrary>(work.document->fonts());
    const data::Dataset& dataset = work.document->dataset();
    const Units units = dataset.catalogue.attached_units(dataset.languages);
    for (const auto& languages : work.document->editions()) {
      work.editions.push_back({languages, {}, {}});
      if (run_.common().strict) work.editions.back().findings.promote_warnings();
      tasks_.push_back({&work, &work.editions.back(), fonts, units});
    }
  }

  void compose(const Work& work, Edition& edition, text::Shaper& shaper) const {
    auto scene =
        work.document->compose(edition.languages, shaper, edition.findings, run_.common().explain);
    if (!scene) return;
    Composed composed{work.document->id() + "." + base::to_string(edition.languages),
                      std::move(*scene)};
    if (options_.accept(composed, edition.findings)) edition.composed = std::move(composed);
  }

  void collect(Work& work, std::vector<Composed>& all) const {
    const auto tell = [this](const diag::Diagnostics& findings) {
      for (const auto& finding : findings.all()) run_.diagnostics.add(finding);
    };
    tell(work.findings);
    bool complete = true;
    for (const Edition& edition : work.editions) {
      tell(edition.findings);
      complete = complete && edition.composed && !edition.findings.has_errors();
    }
    if (!complete) return;
    for (Edition& edition : work.editions) all.push_back(std::move(*edition.composed));
  }

  Run& run_;
  const ComposeOptions& options_;
  std::deque<Work> work_;
  std::mutex mutex_;  ///< Guards what follows, and reading.
  std::size_t next_ = 0;
  std::deque<Task> tasks_;
  std::map<text::FontSources, Fonts> fonts_;
  Progress progress_;
};

}  // namespace

std::vector<Composed> compose(Run& run, const std::vector<fs::path>& layouts,
                              const ComposeOptions& options) {
  return Composer(run, layouts, options).compose_all();
}

}  // namespace tubiao::cli
