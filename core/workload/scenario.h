// Reads a scenario file (TOML) into a Workload, with every mistake reported by line and column.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "workload/workload.h"

namespace switchpoint {

// Values for the scenario's [params], as `--set name=value` gives them.
using Settings = std::map<std::string, std::string>;

// Reads scenario text. `name` is what diagnostics call the file. Reports all independent mistakes at once, in the order
// of their lines. Never crashes or hangs whatever the text holds; refuses text over 4 MiB, more than 10 million tasks
// or a million instructions.
Result<Workload> parseScenario(std::string_view text, const std::string& name, const Settings& settings = {});

// Reads a scenario by path, or by example id when no such file exists; "-" is standard input, read by the caller.
// A .py file and other inputs that come later are refused in one clear sentence.
Result<Workload> loadScenario(const std::string& pathOrId, const Settings& settings = {});

// Ids of the shipped examples in the order they are presented, with what the lists show of them.
struct ExampleInfo {
  std::string id;
  std::string title;
  std::string summary;
  std::string section; // "Start here", "Waiting", "Computing", "Sharing", "Mixing"
};
std::vector<ExampleInfo> exampleInfos();

} // namespace switchpoint
