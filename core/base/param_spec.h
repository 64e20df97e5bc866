// A parameter as a catalog describes it: what the command line's help, the window's forms and the tests read.
#pragma once

#include <cstdint>
#include <string_view>

namespace switchpoint {

struct ParamSpec {
  std::string_view name;    // kebab-case
  std::string_view unit;    // "", "ms", "tasks", …
  std::string_view summary; // one line
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::int64_t standard = 0; // used when left out
};

} // namespace switchpoint
