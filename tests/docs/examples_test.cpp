// The examples of the documents. A fenced block behind a line that ends in a file name and a colon
// is a whole file; where the project has a file of that name, it is a passage of it. A block of
// `console` is a session: its commands, behind "$ ", are run beside the files, and what they print
// is compared. With TUBIAO_UPDATE_EXPECTED=1 the documents are given what was printed.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/file.h"
#include "diag/diagnostics.h"
#include "diag/printer.h"
#include "diag/sources.h"
#include "markdown.h"
#include "project.h"
#include "toml/reader.h"

namespace {

using markdown::Block;
namespace fs = std::filesystem;

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

/// Whether documents are given what was printed: never in continuous integration.
bool updates_expected() {
  const bool in_ci = !variable("CI").empty() && variable("CI") != "false";
  return variable("TUBIAO_UPDATE_EXPECTED") == "1" && !in_ci;
}

std::string place(const std::string& document, const Block& block) {
  return document + ":" + std::to_string(block.line);
}

/// What a session prints, with the commands of `body` between.
std::string replay(std::string_view body, const docs::Workshop& workshop) {
  constexpr std::string_view prompt = "$ ";
  std::string session;
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    const std::string_view line = body.substr(begin, end - begin);
    begin = end + 1;
    if (!line.starts_with(prompt)) continue;
    session.append(line).append("\n");
    session += workshop.run(std::string(line.substr(prompt.size())));
  }
  return session;
}

/// Takes a file of a document into its workshop, or looks for a passage in the project's own.
void take_file(const std::string& document, const Block& block, const docs::Workshop& workshop) {
  if (!fs::exists(docs::root() / block.file)) {
    workshop.write(block.file, block.body);
    return;
  }
  const bool found = docs::read(block.file).find(block.body) != std::string::npos;
  BOOST_TEST(found, place(document, block) << ": " << block.file << " does not say this");
}

void run_examples(const std::string& document) {
  const docs::Workshop workshop;
  std::string text = docs::read(document);
  bool changed = false;
  // Backwards they would be easier to replace, but sessions build on each other.
  std::ptrdiff_t moved = 0;
  for (const Block& block : markdown::blocks(text)) {
    if (!block.file.empty()) take_file(document, block, workshop);
    if (block.language != "console") continue;
    const std::string session = replay(block.body, workshop);
    if (updates_expected() && session != block.body) {
      const auto begin = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(block.begin) + moved);
      text.replace(begin, block.body.size(), session);
      moved += static_cast<std::ptrdiff_t>(session.size()) -
               static_cast<std::ptrdiff_t>(block.body.size());
      changed = true;
    } else {
      BOOST_TEST(session == block.body, place(document, block) << " prints\n" << session);
    }
  }
  if (changed) tubiao::base::write_file(docs::root() / document, text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples)

BOOST_AUTO_TEST_CASE(do_what_the_documents_say) {
  for (const std::string& document : docs::documents()) run_examples(document);
}

BOOST_AUTO_TEST_CASE(are_toml_where_they_say_so) {
  int count = 0;
  for (const std::string& document : docs::documents()) {
    for (const Block& block : markdown::blocks(docs::read(document))) {
      if (block.language != "toml") continue;
      ++count;
      tubiao::diag::Sources sources;
      tubiao::diag::Diagnostics diagnostics;
      const auto table =
          tubiao::toml::parse({sources, diagnostics}, place(document, block), block.body);
      BOOST_TEST(table.has_value(),
                 tubiao::diag::print_text(diagnostics, sources, tubiao::diag::Colours::off));
    }
  }
  BOOST_TEST(count > 0);
}

BOOST_AUTO_TEST_SUITE_END()
