#include "workload/scenario_values.h"

#include <algorithm>

#include "base/phrase.h"
#include "workload/scenario_keys.h"

namespace switchpoint {

bool ScenarioValues::checkTable(const TomlNode& node, std::string_view table) {
  return checkKeys(node, tableKeysOf(table));
}

std::optional<Expression> ScenarioValues::expression(const TomlNode& node, const Wording& what) {
  Expression out;
  if (node.kind == TomlNode::Kind::Integer) {
    out.terms.push_back({ExprTerm::Kind::Number, ExprOp::Const, node.integer, {}, 0, 0});
    out.text = std::to_string(node.integer);
    return out;
  }
  if (node.kind != TomlNode::Kind::Text) {
    wrongKind(node, what, phrase("Mistakes of scenarios", "a whole number or an expression in quotes"));
    return std::nullopt;
  }
  ExpressionError mistake;
  const ParamLookup lookup = [this](std::string_view name, std::int64_t& value, ExpressionError& problem) {
    return numberOf(name, value, problem);
  };
  if (parseExpression(node.text, lookup, out, mistake)) return out;
  if (!mistake.message.empty()) {
    error(inside(node, mistake.offset, mistake.length), mistake.message, mistake.hint);
  }
  return std::nullopt;
}

std::optional<std::int64_t> ScenarioValues::integer(const TomlNode& node, const Wording& what, std::int64_t least,
                                                    std::int64_t most) {
  if (node.kind == TomlNode::Kind::Real) {
    wrongKind(node, what, phrase("Mistakes of files", "a whole number"));
    return std::nullopt;
  }
  const std::optional<Expression> value = expression(node, what);
  if (!value) return std::nullopt;
  if (!value->isNumber()) {
    const auto name = std::find_if(value->terms.begin(), value->terms.end(),
                                   [](const ExprTerm& term) { return term.kind == ExprTerm::Kind::Name; });
    error(
        inside(node, name->offset, name->length),
        phrase("Mistakes of scenarios", "{} must be known before the run: '{}' is not")(what.str(), shown(name->name)),
        params_.contains(name->name)
            ? phrase("Mistakes of scenarios", "write '${}' for the parameter")(name->name)
            : phrase("Mistakes of scenarios", "only numbers and $parameters may stand here").str());
    return std::nullopt;
  }
  const std::int64_t number = value->number();
  if (number < least || number > most) {
    error(node.span,
          phrase("Mistakes of files", "{} is {}: it must be between {} and {}")(what.str(), number, least, most));
    return std::nullopt;
  }
  return number;
}

std::optional<Duration> ScenarioValues::duration(const TomlNode& node, const Wording& what) {
  if (node.kind != TomlNode::Kind::Text || !node.text.starts_with('$')) return plainDuration(node, what);
  ExpressionError mistake;
  const Param* param = resolve(std::string_view(node.text).substr(1), mistake);
  if (param != nullptr && param->state == Param::State::Length) return param->value;
  if (param != nullptr) {
    mistake = {0, 1,
               phrase("Mistakes of scenarios", "{} must be a duration: '{}' is a number")(what.str(), shown(node.text)),
               phrase("Mistakes of scenarios", "give the parameter a unit, as in \"150ms\"").str()};
  }
  if (!mistake.message.empty()) error(node.span, mistake.message, mistake.hint);
  return std::nullopt;
}

} // namespace switchpoint
