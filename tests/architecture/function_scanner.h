// Finds function bodies in C++ source by their braces and says how long they are; made for clang-formatted code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

// A function, method or lambda with a body. Lines are 1-based and count from the first word of its head to the closing
// brace, both included. A lambda is listed by itself and also counts into the function around it.
struct FunctionSpan {
  std::string head; // what stands before the brace, white space folded
  int firstLine;
  int lastLine;

  [[nodiscard]] int lines() const { return lastLine - firstLine + 1; }
};

// All functions in the order of their closing braces. `balanced` is false when braces do not match: then the list
// cannot be trusted.
struct FunctionScan {
  std::vector<FunctionSpan> functions;
  bool balanced;
};

[[nodiscard]] FunctionScan scanFunctions(std::string_view source);

} // namespace switchpoint
