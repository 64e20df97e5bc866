// Reads single values of a scenario (numbers, durations, words, expressions) and collects what is wrong with them.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "workload/expression.h"
#include "workload/scenario.h"
#include "workload/toml_document.h"

namespace switchpoint {

// A length of time: fixed, or drawn (then `distribution` is an index + 1 into the workload's).
struct Length {
  Duration fixed = 0;
  std::uint32_t distribution = 0;
  std::string label; // "150ms", "10ms to 50ms"
};

class ScenarioValues {
public:
  ScenarioValues(const SourceText& source, Workload& workload) : source_(source), workload_(workload) {}

  void error(TextSpan span, std::string message, std::string hint = {});
  // `name` is none of `known`: an error that offers the nearest of them.
  void unknown(TextSpan span, std::string message, std::string_view name, const std::vector<std::string>& known);
  bool hasParam(std::string_view name) const { return params_.contains(name); }
  // All errors in the order of their lines; a flood is cut off and counted.
  std::vector<Diagnostic> takeErrors();

  // Reads [params]; `settings` override. `table` may be nullptr.
  void readParams(const TomlNode* table, const Settings& settings);

  // Reports keys that `table` may not hold (see tableKeysOf). False when `node` is no table at all.
  bool checkTable(const TomlNode& node, std::string_view table);

  // Each returns nothing after reporting what is wrong. Bounds are inclusive; `what` begins the sentence.
  std::optional<std::int64_t> integer(const TomlNode& node, std::string_view what, std::int64_t least,
                                      std::int64_t most);
  std::optional<Duration> duration(const TomlNode& node, std::string_view what);
  std::optional<Length> length(const TomlNode& node, std::string_view what);
  std::optional<bool> boolean(const TomlNode& node, std::string_view what);
  std::optional<std::string> text(const TomlNode& node, std::string_view what);
  // The index of the word in `words`.
  std::optional<std::size_t> word(const TomlNode& node, std::string_view what, std::span<const std::string_view> words);
  std::optional<Expression> expression(const TomlNode& node, std::string_view what);

  // What a "$parameter" stands for, as text.
  std::optional<std::string> paramText(std::string_view name, TextSpan span);

  // Where a stretch of a text value stands in the file; the whole value when it is not written plainly.
  TextSpan inside(const TomlNode& node, std::uint32_t offset, std::uint32_t length) const;
  const SourceText& source() const { return source_; }

private:
  struct Param {
    enum class State : std::uint8_t { Unread, Reading, Number, Length, Broken };
    State state = State::Unread;
    const TomlNode* node = nullptr; // nullptr: set from outside
    std::string text;               // set from outside
    std::int64_t value = 0;         // number or ns
  };

  bool wrongKind(const TomlNode& node, std::string_view what, std::string_view wanted, std::string hint = {});
  void applySettings(const Settings& settings);
  Param* resolve(std::string_view name, ExpressionError& error);
  void readParam(Param& param, const std::string& name);
  bool readParamText(Param& param, const std::string& text, ExpressionError& error);
  bool numberOf(std::string_view name, std::int64_t& value, ExpressionError& error);
  std::optional<Length> drawn(const TomlNode& node, std::string_view what);
  void addDistribution(Length& length, const Distribution& distribution);

  const SourceText& source_;
  Workload& workload_;
  std::vector<Diagnostic> errors_;
  std::map<std::string, Param, std::less<>> params_;
  int paramDepth_ = 0; // parameters that are being read because another one names them
};

// "an event", "a lock"
std::string withArticle(std::string_view noun);
// "a, b and c"
std::string listed(const std::vector<std::string>& words);

} // namespace switchpoint
