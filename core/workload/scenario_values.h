// Reads single values of a scenario (numbers, durations, words, expressions) and collects what is wrong with them.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "toml/toml_values.h"
#include "workload/expression.h"
#include "workload/scenario.h"

namespace switchpoint {

// A length of time: fixed, or drawn (then `distribution` is an index + 1 into the workload's).
struct Length {
  Duration fixed = 0;
  std::uint32_t distribution = 0;
  std::string label; // "150ms", "10ms to 50ms"
};

class ScenarioValues : public TomlValues {
public:
  ScenarioValues(const SourceText& source, Workload& workload) : TomlValues(source), workload_(workload) {}

  bool hasParam(std::string_view name) const { return params_.contains(name); }
  // Reads [params]; `settings` override. `table` may be nullptr.
  void readParams(const TomlNode* table, const Settings& settings);

  // Reports keys that `table` may not hold (see tableKeysOf). False when `node` is no table at all.
  bool checkTable(const TomlNode& node, std::string_view table);

  // Each returns nothing after reporting what is wrong. Bounds are inclusive; `what` begins the sentence.
  std::optional<std::int64_t> integer(const TomlNode& node, const Wording& what, std::int64_t least, std::int64_t most);
  std::optional<Duration> duration(const TomlNode& node, const Wording& what);
  std::optional<Length> length(const TomlNode& node, const Wording& what);
  std::optional<Expression> expression(const TomlNode& node, const Wording& what);

  // What a "$parameter" stands for, as text.
  std::optional<std::string> paramText(std::string_view name, TextSpan span);

private:
  struct Param {
    enum class State : std::uint8_t { Unread, Reading, Number, Length, Broken };
    State state = State::Unread;
    const TomlNode* node = nullptr; // nullptr: set from outside
    std::string text;               // set from outside
    std::int64_t value = 0;         // number or ns
  };

  void applySettings(const Settings& settings);
  Param* resolve(std::string_view name, ExpressionError& error);
  void readParam(Param& param, const std::string& name);
  bool readParamText(Param& param, const std::string& text, ExpressionError& error);
  bool numberOf(std::string_view name, std::int64_t& value, ExpressionError& error);
  std::optional<Length> drawn(const TomlNode& node, const Wording& what);
  void addDistribution(Length& length, const Distribution& distribution);

  Workload& workload_;
  std::map<std::string, Param, std::less<>> params_;
  int paramDepth_ = 0; // parameters that are being read because another one names them
};

} // namespace switchpoint
