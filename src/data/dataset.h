// A city's indicators as read: what blocks select from and rules judge.
// Owned by the data stage; immutable once read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "data/catalogue.h"
#include "data/observation.h"
#include "data/period.h"
#include "diag/span.h"

namespace tubiao::data {

/// The plan that the dataset reports on: its years, and the year that it is compared with.
struct Plan {
  int from = 0;
  int to = 0;
  int baseline = 0;
};

/// A document that figures were taken from.
struct Source {
  std::string id;
  base::Localized title;
  base::Localized short_title;  ///< The title where no short one is given.
  std::optional<Date> date;
  std::string text;       ///< What quotes are looked up in; empty where none is given.
  std::string text_path;  ///< As written in the data.
  diag::Span span;
};

/// A chapter of the dataset.
struct Topic {
  std::string id;
  base::Localized label;
  diag::Span span;
};

/// What a rank is a rank in.
struct Universe {
  std::string id;
  base::Localized label;
  base::Localized phrase;  ///< Replaces the language's own template; may be empty.
  base::Localized badge;   ///< The same for the short form.
  diag::Span span;
};

/// One indicator and everything that was said about it, as written in the data, then the baselines
/// that were derived.
struct Indicator {
  std::string id;
  std::string topic;
  base::Localized label;
  base::Localized short_label;  ///< The label where no short one is given.
  std::string unit;             ///< The id of a unit; empty for ranks.
  Nature nature = Nature::level;
  base::Localized note;  ///< A footnote; may be empty.
  std::vector<Observation> observations;
  diag::Span span;
};

/// Whether a designation is held or on its way.
enum class DesignationStatus { actual, expected, in_progress };

/// A statement without a number.
struct Designation {
  std::string id;
  std::string topic;
  std::string
      kind;  ///< designation, milestone, project, tier, first, award, network, slogan, coverage
  std::string scope;  ///< international, national, provincial, municipal, or empty.
  base::Localized label;
  base::Localized short_label;  ///< The label where no short one is given.
  base::Localized note;         ///< May be empty.
  DesignationStatus status = DesignationStatus::actual;
  std::string source;
  diag::Spanned<std::string> quote;
  std::vector<diag::Spanned<std::string>> also_quoted;
  diag::Span span;
};

/// Everything of one or several data files. Every reference by id resolves; every text exists in
/// every language of `languages`. Orders are those of the files.
struct Dataset {
  std::string id;
  std::vector<base::Language> languages;  ///< The first one is primary.
  base::Localized title;
  base::Localized place;  ///< May be empty.
  std::optional<Plan> plan;
  std::optional<Date> as_of;
  std::vector<Source> sources;
  std::vector<Topic> topics;
  std::vector<Universe> universes;
  std::vector<Indicator> indicators;
  std::vector<Designation> designations;
  /// The languages and common units of the program, with the dataset's own units added.
  Catalogue catalogue;
  diag::Span span;

  /// Null where there is no such id.
  const Source* find_source(std::string_view source_id) const;
  const Topic* find_topic(std::string_view topic_id) const;
  const Universe* find_universe(std::string_view universe_id) const;
  const Indicator* find_indicator(std::string_view indicator_id) const;
  const Designation* find_designation(std::string_view designation_id) const;
  const Unit* find_unit(std::string_view unit_id) const;

  std::vector<std::string> indicator_ids() const;  ///< For "did you mean".
};

}  // namespace tubiao::data
