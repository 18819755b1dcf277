// The numbers of a bar chart in the words of one edition: values, units, periods, status.
// Owned by the block stage. Every number and every word comes from data::Wording.
#pragma once

#include <string>
#include <vector>

#include "block/bar/model.h"
#include "block/setting.h"

namespace tubiao::block::bar {

/// Says everything that a chart says, once it is known in which languages. References outlive it.
class Speech {
 public:
  Speech(const Model& model, const Setting& setting);

  /// What the lengths of a chart mean: measure, unit and period. The layout's own subtitle, with
  /// the period where it does not name the year.
  markup::Texts subtitle() const;

  /// The length of a bar on the axis of the leading language.
  base::Decimal length(const Bar& bar) const;
  /// The number at a bar in the leading language, with its unit where the heading does not say it.
  data::NumberPhrase value(const Selected& figure) const;
  /// The sum of the parts of a bar, as a sum: "= 116". Nothing where they are not all exact, actual
  /// values of one unit and scale: then the parts cannot be added.
  std::optional<data::NumberPhrase> sum(const Category& category) const;
  /// What stands beside the number in each language: the number where the language says it
  /// differently, the value behind a growth, the period and status that differ from the heading's.
  base::Localized remark(const Bar& bar) const;
  /// "+136%" where the chart shows values and their change; else empty.
  std::string change(const Bar& bar) const;
  /// 全省第2位 and its like in each language; empty where ranks are not shown.
  base::Localized badge(const Bar& bar) const;

  /// A number on the axis, and the unit that the heading does not name (or nothing).
  std::string tick(const base::Decimal& value) const;
  std::string axis_unit() const;

  /// One bar in words, in the leading language.
  std::string describe(const Category& category, std::size_t bar) const;
  /// What the data say of the whole of a stack, in the same words; empty where they say nothing.
  std::string describe_total(const Category& category) const;
  /// All bars and totals in words.
  std::vector<std::string> describe_all() const;

 private:
  /// The words of one language, and the unit that all numbers share in it.
  struct Tongue {
    data::Wording wording;
    std::optional<data::AxisUnit> axis;
  };

  const Tongue& leading() const { return tongues_.front(); }
  bool says_unit_at_values() const;
  bool is_plain(const Selected& figure) const;
  std::string number(const Tongue& tongue, const Selected& figure) const;
  std::string unit_clause(const Tongue& tongue) const;
  std::string default_subtitle(const Tongue& tongue) const;
  std::string time(const Tongue& tongue, const Selected& figure) const;

  const Model& model_;
  const Setting& setting_;
  std::vector<Tongue> tongues_;  ///< In the order of the edition.
  bool units_at_values_ = false;
};

}  // namespace tubiao::block::bar
