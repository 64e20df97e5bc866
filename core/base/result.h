// A value, or the diagnostics that say why there is none. A value may carry warnings beside it.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"

namespace switchpoint {

template <typename T>
class Result {
public:
  Result(T value) : value_(std::move(value)) {}
  Result(T value, std::vector<Diagnostic> warnings) : value_(std::move(value)), diagnostics_(std::move(warnings)) {}
  Result(Diagnostic error) { diagnostics_.push_back(std::move(error)); }
  Result(std::vector<Diagnostic> errors) : diagnostics_(std::move(errors)) { assert(!diagnostics_.empty()); }

  bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  const T& value() const& {
    assert(ok());
    return *value_;
  }
  T&& value() && {
    assert(ok());
    return std::move(*value_);
  }
  const T* operator->() const {
    assert(ok());
    return &*value_;
  }
  const T& operator*() const& { return value(); }

  // Errors when there is no value, else warnings (possibly none).
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

private:
  std::optional<T> value_;
  std::vector<Diagnostic> diagnostics_;
};

// An error that belongs to no file: a command-line value, an id that does not exist.
inline Diagnostic plainError(std::string message, std::string hint = {}) {
  Diagnostic diagnostic;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

} // namespace switchpoint
