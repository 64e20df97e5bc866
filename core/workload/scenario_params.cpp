// The parameters of a scenario, and durations that are drawn.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/phrase.h"
#include "workload/scenario_keys.h"
#include "workload/scenario_values.h"

namespace switchpoint {
namespace {

// Parameters that depend on each other in a row.
constexpr int kMostParamSteps = 64;

} // namespace

void ScenarioValues::readParams(const TomlNode* table, const Settings& settings) {
  if (table != nullptr && table->kind != TomlNode::Kind::Table) {
    wrongKind(*table, "params", phrase("Mistakes of files", "a table"),
              phrase("Mistakes of scenarios", "write [params] on a line of its own"));
    table = nullptr;
  }
  if (table != nullptr) {
    for (const TomlMember& member : table->members) {
      if (!isName(member.key)) {
        error(member.keySpan, phrase("Mistakes of scenarios",
                                     "a parameter's name is made of letters, digits and _, and begins with no digit"));
        continue;
      }
      Param param;
      param.node = &member.value;
      params_.emplace(member.key, param);
    }
  }
  applySettings(settings);
  for (auto& [name, param] : params_) readParam(param, name);
}

void ScenarioValues::applySettings(const Settings& settings) {
  std::vector<std::string> known;
  for (const auto& [name, param] : params_) known.push_back(name);
  for (const auto& [name, text] : settings) {
    const auto found = params_.find(name);
    if (found == params_.end()) {
      const std::string nearest = nearestWord(name, known);
      std::string hint = known.empty()
                             ? phrase("Mistakes of scenarios", "leave it out: this scenario has no [params]").str()
                             : phrase("Mistakes of files", "use one of {}")(listed(known));
      if (!nearest.empty()) hint = phrase("Mistakes of files", "write '{}'")(nearest);
      add(plainError(phrase("Mistakes of scenarios", "the scenario has no parameter '{}'")(name), std::move(hint)));
      continue;
    }
    found->second.text = text;
    found->second.node = nullptr;
  }
}

// A parameter is a number, a duration, or an expression of other parameters.
void ScenarioValues::readParam(Param& param, const std::string& name) {
  if (param.state != Param::State::Unread) return;
  param.state = Param::State::Reading;
  ExpressionError mistake;
  const bool outside = param.node == nullptr;
  const bool isText = outside || param.node->kind == TomlNode::Kind::Text;
  if (!outside && param.node->kind == TomlNode::Kind::Integer) {
    param.value = param.node->integer;
    param.state = Param::State::Number;
    return;
  }
  if (isText && readParamText(param, outside ? param.text : param.node->text, mistake)) return;
  param.state = Param::State::Broken;
  if (!isText) {
    wrongKind(*param.node, phrase("Mistakes of scenarios", "the parameter '{}'")(name),
              phrase("Mistakes of scenarios", "a whole number or a duration in quotes"));
  } else if (outside && !mistake.message.empty()) {
    add(plainError(phrase("Mistakes of scenarios", "the setting {}={}: {}")(name, param.text, mistake.message),
                   phrase("Mistakes of scenarios", "give a whole number or a duration such as 150ms").str()));
  } else if (!mistake.message.empty()) {
    error(inside(*param.node, mistake.offset, mistake.length), mistake.message, mistake.hint);
  }
}

bool ScenarioValues::readParamText(Param& param, const std::string& text, ExpressionError& mistake) {
  if (parseDuration(text, param.value)) {
    param.state = Param::State::Length;
    return true;
  }
  if (text.starts_with('$') && isName(std::string_view(text).substr(1))) {
    const Param* other = resolve(std::string_view(text).substr(1), mistake);
    mistake.length = static_cast<std::uint32_t>(text.size());
    if (other == nullptr) return false;
    param.value = other->value;
    param.state = other->state;
    return true;
  }
  Expression value;
  const ParamLookup lookup = [this](std::string_view name, std::int64_t& number, ExpressionError& problem) {
    return numberOf(name, number, problem);
  };
  if (!parseExpression(text, lookup, value, mistake)) return false;
  if (!value.isNumber()) {
    const auto length = static_cast<std::uint32_t>(text.size());
    mistake = {0, length, phrase("Mistakes of scenarios", "a parameter is a whole number or a duration").str(),
               phrase("Mistakes of scenarios", "other parameters are written with a $").str()};
    return false;
  }
  param.value = value.number();
  param.state = Param::State::Number;
  return true;
}

// nullptr: `error` says why, or says nothing because that was reported where the parameter stands.
ScenarioValues::Param* ScenarioValues::resolve(std::string_view name, ExpressionError& mistake) {
  const auto found = params_.find(name);
  if (found == params_.end()) {
    std::vector<std::string> known;
    for (const auto& [key, param] : params_) known.push_back(key);
    const std::string nearest = nearestWord(name, known);
    mistake.message = phrase("Mistakes of scenarios", "there is no parameter '{}'")(name.substr(0, 60));
    mistake.hint = nearest.empty() ? phrase("Mistakes of scenarios",
                                            "declare it under [params]: {} = 10")(isName(name) ? name : "n")
                                   : phrase("Mistakes of scenarios", "write '${}'")(nearest);
    return nullptr;
  }
  Param& param = found->second;
  if (param.state == Param::State::Reading) {
    mistake.message = phrase("Mistakes of scenarios", "the parameter '{}' depends on itself")(name);
    mistake.hint = phrase("Mistakes of scenarios", "give one of them a plain value").str();
    return nullptr;
  }
  if (paramDepth_ >= kMostParamSteps) {
    mistake.message = phrase("Mistakes of scenarios", "the parameter '{}' depends on too many others")(name);
    return nullptr;
  }
  ++paramDepth_;
  readParam(param, found->first);
  --paramDepth_;
  mistake.message.clear();
  return param.state == Param::State::Broken ? nullptr : &param;
}

bool ScenarioValues::numberOf(std::string_view name, std::int64_t& value, ExpressionError& mistake) {
  const Param* param = resolve(name, mistake);
  if (param == nullptr) return false;
  if (param->state == Param::State::Length) {
    mistake.message = phrase("Mistakes of scenarios", "'${}' is a duration, and a number is wanted here")(name);
    mistake.hint = phrase("Mistakes of scenarios", "durations stand alone, they cannot be computed with").str();
    return false;
  }
  value = param->value;
  return true;
}

std::optional<std::string> ScenarioValues::paramText(std::string_view name, TextSpan span) {
  ExpressionError mistake;
  const Param* param = resolve(name.substr(1), mistake);
  if (param == nullptr) {
    if (!mistake.message.empty()) error(span, mistake.message, mistake.hint);
    return std::nullopt;
  }
  return param->state == Param::State::Length ? formatDuration(param->value) : std::to_string(param->value);
}

std::optional<Length> ScenarioValues::length(const TomlNode& node, const Wording& what) {
  if (node.kind == TomlNode::Kind::Table) return drawn(node, what);
  const std::optional<Duration> fixed = duration(node, what);
  if (!fixed) return std::nullopt;
  Length out;
  out.fixed = *fixed;
  out.label = node.text.starts_with('$') ? formatDuration(*fixed) : node.text;
  return out;
}

// { uniform = [least, most] }, { exponential = mean } or { normal = [mean, deviation] }
std::optional<Length> ScenarioValues::drawn(const TomlNode& node, const Wording& what) {
  if (!checkTable(node, "length")) return std::nullopt;
  if (node.members.size() != 1) {
    error(
        node.span,
        phrase("Mistakes of scenarios", "{} is drawn from exactly one of uniform, exponential and normal")(what.str()),
        phrase("Mistakes of scenarios", "write { uniform = [\"10ms\", \"50ms\"] }"));
    return std::nullopt;
  }
  const TomlMember& member = node.members[0];
  Length out;
  if (member.key == "exponential") {
    const std::optional<Duration> mean = duration(member.value, phrase("Mistakes of scenarios", "the mean"));
    if (!mean) return std::nullopt;
    out.label = "about " + formatDuration(*mean);
    addDistribution(out, {DistributionKind::Exponential, *mean, 0});
    return out;
  }
  const bool uniform = member.key == "uniform";
  if (!uniform && member.key != "normal") return std::nullopt; // reported as an unknown key
  if (member.value.kind != TomlNode::Kind::Array || member.value.items.size() != 2) {
    error(
        member.value.span, phrase("Mistakes of scenarios", "{} wants a list of two durations")(member.key),
        uniform
            ? phrase("Mistakes of scenarios", "write uniform = [\"10ms\", \"50ms\"]: the least and the most").str()
            : phrase("Mistakes of scenarios", "write normal = [\"10ms\", \"2ms\"]: the mean and the deviation").str());
    return std::nullopt;
  }
  const std::optional<Duration> first =
      duration(member.value.items[0],
               uniform ? phrase("Mistakes of scenarios", "the least") : phrase("Mistakes of scenarios", "the mean"));
  const std::optional<Duration> second =
      duration(member.value.items[1], uniform ? phrase("Mistakes of scenarios", "the most")
                                              : phrase("Mistakes of scenarios", "the deviation"));
  if (!first || !second) return std::nullopt;
  if (uniform && *first > *second) {
    error(member.value.span, phrase("Mistakes of scenarios", "the least is longer than the most"),
          phrase("Mistakes of scenarios", "write the shorter one first"));
    return std::nullopt;
  }
  out.label = fmt::format("{}{}{}", formatDuration(*first), uniform ? " to " : " ± ", formatDuration(*second));
  addDistribution(out, {uniform ? DistributionKind::Uniform : DistributionKind::Normal, *first, *second});
  return out;
}

void ScenarioValues::addDistribution(Length& length, const Distribution& distribution) {
  workload_.distributions.push_back(distribution);
  length.distribution = static_cast<std::uint32_t>(workload_.distributions.size());
}

} // namespace switchpoint
