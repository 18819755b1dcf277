// What is wrong with a picture file, before it becomes a diagnostic.
// Owned by the picture stage.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>

namespace tubiao::picture {

/// A message and the range of bytes it is about, counted from the start of what was parsed.
struct Fault {
  std::size_t offset = 0;
  std::size_t length = 1;
  std::string message;
};

/// Either what was asked for or why there is none.
template <typename Value>
class Result {
 public:
  Result(Value value) : content_(std::move(value)) {}
  Result(Fault fault) : content_(std::move(fault)) {}

  explicit operator bool() const { return std::holds_alternative<Value>(content_); }
  Value& operator*() { return std::get<Value>(content_); }
  Value* operator->() { return &std::get<Value>(content_); }
  /// Of results without a value (asserted by the library).
  Fault& fault() { return std::get<Fault>(content_); }

 private:
  std::variant<Value, Fault> content_;
};

}  // namespace tubiao::picture
