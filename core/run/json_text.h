// JSON as the commands print it: keys in the order they are put, whole numbers exact.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace switchpoint {

using Json = nlohmann::ordered_json;

// Indented by two, ended by a newline. Bytes that are not UTF-8 become U+FFFD.
inline std::string jsonText(const Json& document) {
  return document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace switchpoint
