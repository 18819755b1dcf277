// A small, sound project: what the tests of the program break in one place each.
#pragma once

#include <string>

#include "city.h"
#include "folder.h"
#include "program.h"

namespace tubiao::command {

using test::city;

inline const std::string roads = R"([document]
title    = { zh = "交通", en = "Transport" }
data     = "../data/city.toml"
editions = [["zh", "en"]]

[page]
size    = ["120mm", "80mm"]
margin  = "8mm"
columns = 12

[[block]]
kind      = "figure"
indicator = "motorways"
)";

/// `text` with `part` replaced, which it has (asserted).
std::string with(std::string text, const std::string& part, const std::string& replacement);

/// A folder with data/city.toml and layouts/roads.toml.
class Project {
 public:
  Project() : Project(city, roads) {}
  Project(const std::string& data, const std::string& layout) {
    folder.write("data/city.toml", data);
    folder.write("layouts/roads.toml", layout);
  }

  test::Outcome run(const std::string& arguments, const std::string& variables = "") const {
    return test::run_tubiao(folder.path(), arguments, variables);
  }
  /// The files in it besides those that it began with.
  std::string made() const;

  test::Folder folder;
};

/// Ends the test case unless the program ended with this code, having said this (empty: nothing) on
/// standard error and nothing of an exception.
void check_ending(const test::Outcome& outcome, int status, const std::string& said);

}  // namespace tubiao::command
