// Blocks on a bench: a dataset, a theme and a shaper in memory, and finished scenes laid open.
// Shared by the tests of blocks and of pages.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "block/read.h"
#include "block/setting.h"
#include "scene/scene.h"
#include "support.h"
#include "text/shaper.h"
#include "theme/theme.h"

namespace tubiao::block::test {

/// The theme of tests/scenes/inputs/theme.toml in its scale "page".
theme::Theme test_theme();

/// A length in kilometres, observed once, in 2025 by the first source; with further keys of the
/// observation and of the indicator.
std::string level(std::string_view id, std::string_view value, std::string_view observation = {},
                  std::string_view keys = {});

/// A share in percent, the same way.
std::string share(std::string_view id, std::string_view value, std::string_view observation = {});

/// The surroundings of blocks.
class Bench {
 public:
  /// A dataset in Chinese and English with two sources, a topic and a universe (see
  /// data::test::dataset_text), and with `indicators`. The running test case ends where it has
  /// mistakes.
  explicit Bench(std::string_view indicators, base::Edition edition = {"zh", "en"});

  /// The `[[block]]` tables of a layout, whose page has 12 columns with gutters of 10 points and
  /// rows 20 points apart. What is wrong is said.
  Blocks read(const std::string& layout);
  /// The only block of a layout, without its header; the running test case ends where that has
  /// mistakes.
  std::unique_ptr<Block> block(const std::string& keys);

  /// Counts what blocks and texts show: for the numbers and the list of sources.
  void list(const Blocks& blocks);
  /// For whoever reads a part of a block.
  ReadContext context();
  /// For the blocks that `list` their observations from now on.
  Setting setting();

  /// The scene of a block in a rectangle of a page of 1000 by 2000 points. What does not fit is
  /// said.
  scene::Scene place(const Block& block, const base::Rect& rect);
  /// The same at its own height; the running test case ends where something is said or the scene is
  /// not sound.
  scene::Scene place(const Block& block, double width);

  /// Everything that has been said, a line each; nothing is left to say afterwards.
  std::string said();

  data::test::Run run;
  data::Dataset dataset;
  theme::Theme theme = test_theme();
  base::Edition edition;
  Shown shown;
  Shown mentioned;
  std::map<std::string, diag::Span> ids;
  text::Shaper shaper;
};

/// The texts of one node, joined.
struct Words {
  std::string text;
  base::Language language;
  scene::Role role = scene::Role::label;
  base::Rect box;
  double size = 0;  ///< Of the first text.
  base::Colour colour;
};

/// All nodes with texts of their own, in their order.
std::vector<Words> words_of(const scene::Scene& scene);
/// What they say, one a line.
std::string text_of(const scene::Scene& scene);
/// The node that says exactly this; the running test case ends where there is none.
Words find_words(const scene::Scene& scene, std::string_view text);

/// A bar, segment or part: its first shape, and what its node says.
struct Mark {
  scene::Node node;
  scene::Shape shape;
  base::Rect box;  ///< Around the path, without the stroke.
};

std::vector<Mark> marks_of(const scene::Scene& scene);

/// The nodes of a role.
std::vector<scene::Node> nodes_of(const scene::Scene& scene, scene::Role role);

}  // namespace tubiao::block::test
