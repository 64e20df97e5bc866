// Reads the recommendations, the rules of thumb beside them, and the break-even points worth a search.
#include <algorithm>
#include <array>

#include "base/phrase.h"
#include "guide/guide_keys.h"
#include "guide/guide_reader.h"
#include "guide/guide_values.h"
#include "models/model.h"

namespace switchpoint::detail {
namespace {

// What sentences of a recommendation may name beside the answers.
const std::vector<std::string>& resultWords() {
  static const std::vector<std::string> kWords{"elapsed", "memory", "latency"};
  return kWords;
}

class RecommendationReader {
public:
  RecommendationReader(const SourceText& source, const Sentences& sentences, Guide& guide)
      : guide_(guide), values_(source, guide.questions, sentences) {}

  std::vector<Diagnostic> read(const TomlNode& root) {
    if (!values_.checkKeys(root, guideTable("recommendations"))) return values_.takeErrors();
    for (const TomlNode* node : values_.tables(root, "recommendation", guideTable("recommendation")))
      readRecommendation(*node);
    if (guide_.recommendations.empty())
      values_.error({}, phrase("Mistakes of the guide", "there is nothing to recommend"),
                    phrase("Mistakes of the guide", "add [[recommendation]]"));
    for (const TomlNode* node : values_.tables(root, "rule", guideTable("rule"))) readRule(*node);
    if (guide_.rules.empty() || !guide_.rules.back().when.always())
      values_.error({}, phrase("Mistakes of the guide", "no rule of thumb holds for everybody"),
                    phrase("Mistakes of the guide", "end with [[rule]] without 'when'"));
    for (const TomlNode* node : values_.tables(root, "difference", guideTable("difference"))) readDifference(*node);
    for (const TomlNode* node : values_.tables(root, "break-even", guideTable("break-even"))) readBreakEven(*node);
    return values_.finish();
  }

private:
  void readRecommendation(const TomlNode& node) {
    Recommendation one;
    values_.readText(node, "id", one.id);
    values_.readWords(node, "title", one.title);
    values_.readWords(node, "summary", one.summary);
    values_.readWords(node, "assumed", one.assumed, false);
    double complexity = 0;
    values_.readNumber(node, "complexity", complexity);
    one.complexity = static_cast<int>(complexity);
    if (guide_.recommendation(one.id) != nullptr)
      values_.error(node.find("id")->span, phrase("Mistakes of the guide", "'{}' is recommended twice")(one.id),
                    phrase("Mistakes of the guide", "give each its own id"));
    for (const TomlNode* item : values_.tables(node, "harder", guideTable("harder"))) {
      Harder harder;
      double by = 0;
      values_.readCondition(*item, "when", harder.when);
      values_.readNumber(*item, "by", by);
      harder.by = static_cast<int>(by);
      one.harder.push_back(std::move(harder));
    }
    readApproach(node, one.approach);
    readRemarks(node, "unsuited", one.unsuited, false);
    readRemarks(node, "reason", one.reasons, false);
    readRemarks(node, "pitfall", one.pitfalls, true);
    readRemarks(node, "change", one.changes, false);
    if (one.reasons.empty() && !one.id.empty())
      values_.error(node.span, phrase("Mistakes of the guide", "nothing speaks for '{}'")(one.id),
                    phrase("Mistakes of the guide", "add [[recommendation.reason]]"));
    if (!one.id.empty()) guide_.recommendations.push_back(std::move(one));
  }

  void readApproach(const TomlNode& node, Approach& approach) {
    static constexpr std::array<std::string_view, 3> kHomes{"inline", "thread", "process"};
    static constexpr std::array<std::string_view, 3> kPools{"none", "threads", "cores"};
    const TomlNode* table = node.find("simulate");
    if (table == nullptr)
      return values_.error(node.span, phrase("Mistakes of the guide", "'simulate' is missing: how is it run?"),
                           phrase("Mistakes of the guide", "add simulate = { model = \"threads\" }"));
    if (!values_.checkKeys(*table, guideTable("simulate"))) return;
    values_.readText(*table, "model", approach.model);
    const std::vector<std::string> models = modelIds();
    if (!approach.model.empty() && findModel(approach.model) == nullptr)
      values_.unknown(table->find("model")->span,
                      phrase("Mistakes of the guide", "there is no model '{}'")(approach.model), approach.model,
                      models);
    if (const auto home = values_.readWord(*table, "blocking", kHomes)) approach.blocking = StepHome(*home);
    if (const auto home = values_.readWord(*table, "cpu", kHomes)) approach.cpu = StepHome(*home);
    if (const auto pool = values_.readWord(*table, "pool", kPools)) approach.pool = PoolSize(*pool);
    values_.readFlag(*table, "native", approach.native);
    values_.readFlag(*table, "copies", approach.copies);
  }

  void readRemarks(const TomlNode& node, std::string_view key, std::vector<Remark>& out, bool titled) {
    for (const TomlNode* item : values_.tables(node, key, guideTable("remark"))) {
      Remark remark;
      values_.readCondition(*item, "when", remark.when);
      values_.readWords(*item, "title", remark.title, titled);
      values_.readSentence(*item, "text", remark.text, resultWords());
      out.push_back(std::move(remark));
    }
  }

  // The id of a recommendation that exists.
  void readId(const TomlNode& node, std::string_view key, std::string& out, bool needed = true) {
    values_.readText(node, key, out, needed);
    if (out.empty() || guide_.recommendation(out) != nullptr) return;
    values_.unknown(node.find(key)->span, phrase("Mistakes of the guide", "nothing recommends '{}'")(out), out,
                    guide_.recommendationIds());
  }

  void readRule(const TomlNode& node) {
    Rule rule;
    values_.readCondition(node, "when", rule.when);
    readId(node, "id", rule.id);
    values_.readSentence(node, "text", rule.text);
    guide_.rules.push_back(std::move(rule));
  }

  void readDifference(const TomlNode& node) {
    Difference difference;
    values_.readCondition(node, "when", difference.when);
    readId(node, "rule", difference.rule, false);
    readId(node, "measured", difference.measured, false);
    values_.readSentence(node, "text", difference.text);
    guide_.differences.push_back(std::move(difference));
  }

  void readBreakEven(const TomlNode& node) {
    static constexpr std::array<std::string_view, 2> kMeasures{"elapsed", "memory"};
    BreakEvenSpec spec;
    values_.readText(node, "id", spec.id);
    values_.readCondition(node, "when", spec.when);
    readId(node, "first", spec.first);
    readId(node, "second", spec.second, false);
    values_.readText(node, "parameter", spec.parameter);
    spec.measure = kMeasures[values_.readWord(node, "measure", kMeasures).value_or(0)];
    values_.readNumber(node, "from", spec.from);
    values_.readNumber(node, "to", spec.to);
    for (auto [key, sentence] : {std::pair{"found", &spec.found}, {"never", &spec.never}, {"always", &spec.always}})
      values_.readSentence(node, key, *sentence, {"x"});
    const Question* question = guide_.question(spec.parameter);
    if (question == nullptr || !question->number)
      values_.error(node.span, phrase("Mistakes of the guide", "'{}' is no question for a number")(spec.parameter));
    if (spec.from <= 0 || spec.to <= spec.from)
      values_.error(node.span,
                    phrase("Mistakes of the guide", "the range to search must begin above 0 and end after that"));
    guide_.breakEvens.push_back(std::move(spec));
  }

  Guide& guide_;
  GuideValues values_;
};

class RowReader {
public:
  RowReader(const SourceText& source, const Sentences& sentences, Guide& guide)
      : guide_(guide), values_(source, guide.questions, sentences) {}

  std::vector<Diagnostic> read(const TomlNode& root) {
    if (!values_.checkKeys(root, guideTable("comparison"))) return values_.takeErrors();
    for (const TomlNode* node : values_.tables(root, "row", guideTable("row"))) {
      ComparisonRow row;
      values_.readText(*node, "id", row.id);
      values_.readWords(*node, "title", row.title);
      values_.readSentence(*node, "asyncio", row.asyncio);
      values_.readSentence(*node, "threads", row.threads);
      values_.readSentence(*node, "processes", row.processes);
      if (const auto measure = values_.readWord(*node, "measure", rowMeasures())) row.measure = rowMeasures()[*measure];
      guide_.rows.push_back(std::move(row));
    }
    return values_.finish();
  }

private:
  Guide& guide_;
  GuideValues values_;
};

} // namespace

std::vector<Diagnostic> readRecommendations(const GuideText& text, Guide& guide) {
  return readTomlFile(text.text, text.name, kGuideFile, [&](const SourceText& source, const TomlNode& root) {
    return RecommendationReader(source, text.sentences, guide).read(root);
  });
}

std::vector<Diagnostic> readComparison(const GuideText& text, Guide& guide) {
  return readTomlFile(text.text, text.name, kGuideFile, [&](const SourceText& source, const TomlNode& root) {
    return RowReader(source, text.sentences, guide).read(root);
  });
}

} // namespace switchpoint::detail
