// The schemas that editors are given: whether they know exactly the reader's words, and what a file breaks of them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "toml/toml_values.h"

namespace switchpoint {

// resources/schema/<id>.schema.json; null, and a failed test, where it cannot be read.
nlohmann::json shippedSchema(const std::string& id);

// Each table of the reader stands under "definitions", or is `root`: it has the same keys, each with a description, and
// no others.
void expectTheReadersTables(const nlohmann::json& schema, const std::vector<TableKeys>& tables,
                            const std::string& root);

// What the schema says against the file, each with the way to it ("/case/0/is: …"). So many of JSON Schema's words as
// our schemas use are understood; one that is not is said as well.
std::vector<std::string> brokenBy(const nlohmann::json& schema, const std::string& toml);

// Every .toml in the folder keeps to the schema, but those called `except`. There is at least one.
void expectFilesKeep(const nlohmann::json& schema, const std::filesystem::path& folder, const std::string& except = {});

} // namespace switchpoint
