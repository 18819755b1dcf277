// The shipped layouts and the layout of a second place, written by the program and, beside it,
// composed into the scenes that the files have to show.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "composer.h"
#include "folder.h"

namespace tubiao::documents {

/// One edition of one layout.
struct Edition {
  std::filesystem::path layout;
  const page::Document* document = nullptr;
  scene::Scene scene;
  std::string stem;  ///< Of its files: "five-years.zh+en".

  const data::Dataset& dataset() const { return document->dataset(); }
};

/// Everything that is rendered for these tests, once for all of them.
class Gallery {
 public:
  Gallery();

  const std::vector<Edition>& editions() const { return editions_; }
  /// The path of a file of an edition: "pdf", "svg", "png" or "json".
  std::string path(const Edition& edition, const std::string& ending) const {
    return folder_.path(edition.stem + "." + ending);
  }
  const test::Folder& folder() const { return folder_; }
  const std::vector<std::filesystem::path>& layouts() const { return layouts_; }

 private:
  std::vector<std::filesystem::path> layouts_;
  test::Folder folder_;
  test::Composer composer_;
  std::vector<std::unique_ptr<page::Document>> documents_;
  std::vector<Edition> editions_;
};

/// Made at the first call.
const Gallery& gallery();

/// The command line that renders layouts in every format into a folder, pictures small.
std::string render_command(const std::vector<std::filesystem::path>& layouts,
                           const std::filesystem::path& output);

}  // namespace tubiao::documents
