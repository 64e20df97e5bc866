// The real `switchpoint`, run with these arguments.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/program.h"
#include "support/test_folder.h"

namespace switchpoint {

inline ProgramResult switchpointWith(std::vector<std::string> arguments, std::string input = {},
                                     std::map<std::string, std::string> environment = {}) {
  return call({SWITCHPOINT_PROGRAM, std::move(arguments), std::move(input), std::move(environment), {}});
}

// The document on standard output; fails the test when it is none.
inline nlohmann::json parsed(const ProgramResult& result) {
  nlohmann::json document = nlohmann::json::parse(result.out, nullptr, false);
  EXPECT_FALSE(document.is_discarded()) << result.out << result.err;
  return document;
}

} // namespace switchpoint
