// A layout file as a document: read once, composed into a scene for each of its editions.
// Owned by the page stage.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "data/catalogue.h"
#include "data/dataset.h"
#include "diag/diagnostics.h"
#include "page/choose_theme.h"
#include "scene/scene.h"
#include "text/font_library.h"
#include "text/shaper.h"
#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::page {

/// A dataset as it was read and judged.
struct Judged {
  std::shared_ptr<const data::Dataset> dataset;  ///< Null where it could not be read.
  bool sound = false;                            ///< No rule found an error in it.
};

/// Datasets that were read in this run, by their files: documents that name the same files share
/// one, and what is wrong with it is reported once. No document is made of one that is not sound.
using Datasets = std::map<std::vector<std::filesystem::path>, Judged>;

/// What a run has for all its documents.
struct Environment {
  const data::Catalogue& catalogue;
  Datasets& datasets;
  Themes& themes;
  std::filesystem::path share;  ///< Themes and icons lie in folders of it.
  /// Instead of the layouts' own; a path is relative to the working folder.
  std::optional<std::string> theme{};
  std::vector<base::Edition> editions{};  ///< Instead of the layouts' own.
  /// Of the documents, as in "2025-10-28T00:00:00Z", instead of the `as_of` of their data.
  std::optional<std::string> date{};
};

/// What a composition tells besides its findings.
enum class Explain { nothing, fits };

/// A layout that has been read and checked, with its dataset.
class Document {
 public:
  virtual ~Document() = default;

  /// Names the output files: letters, digits, hyphens and dots.
  virtual const std::string& id() const = 0;
  /// The editions that the layout asks for, at least one.
  virtual const std::vector<base::Edition>& editions() const = 0;
  virtual const data::Dataset& dataset() const = 0;
  virtual const theme::Theme& theme() const = 0;
  /// Which fonts the document may use. `compose` wants a shaper that has them.
  virtual const text::FontSources& fonts() const = 0;

  /// Measures, places and verifies one edition. Findings go to `diagnostics`, with the edition
  /// where there are several; nothing comes back where there was an error. `shaper` is kept from
  /// document to document. Where fits are to be explained, so do notes of every text that is not
  /// set as the theme says, or one that there is none.
  virtual std::optional<scene::Scene> compose(const base::Edition& edition, text::Shaper& shaper,
                                              diag::Diagnostics& diagnostics,
                                              Explain explain = Explain::nothing) const = 0;
};

/// Reads the layout at `path` with its data and theme, and runs the rules on the data. Null where
/// there was an error; everything found is in the context's diagnostics.
std::unique_ptr<Document> read_document(toml::Context context, const std::filesystem::path& path,
                                        const std::string& shown, const Environment& environment);

}  // namespace tubiao::page
