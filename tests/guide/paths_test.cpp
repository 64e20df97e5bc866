// Ways through the questions: every pair of answers is taken once, and each way ends at a recommendation that fits.
#include <algorithm>
#include <set>

#include "base/rng.h"
#include "guide/report.h"
#include "guide/shipped.h"

namespace switchpoint {
namespace {

using Row = std::vector<std::size_t>;    // for each question, which of its values
using Pair = std::array<std::size_t, 4>; // question, value, later question, value

// Words, or numbers that matter: the typical ones and their alternatives.
std::vector<std::string> valuesToTry(const Question& question) {
  std::vector<std::string> values;
  for (const Choice& choice : question.choices) values.push_back(choice.id);
  if (!question.number) return values;
  for (const Typical& typical : question.typical) {
    values.push_back(typical.value);
    values.insert(values.end(), typical.others.begin(), typical.others.end());
  }
  if (question.key == "concurrency") values = {"1", "3", "100", "3000"};
  if (question.key == "units") values = {"0", "500"};
  if (question.key == "payload_kib") values = {"0", "10", "100000"};
  if (question.key == "memory_mib") values = {"0", "8", "256"};
  if (question.key == "latency_ms") values = {"0", "1", "1000"};
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

std::vector<std::vector<std::string>> allValues() {
  std::vector<std::vector<std::string>> all;
  for (const Question& question : shippedGuide().questions) all.push_back(valuesToTry(question));
  return all;
}

std::vector<Pair> pairsOf(const Row& row) {
  std::vector<Pair> pairs;
  for (std::size_t a = 0; a < row.size(); ++a)
    for (std::size_t b = a + 1; b < row.size(); ++b) pairs.push_back({a, row[a], b, row[b]});
  return pairs;
}

// Rows that take every pair of values of every two questions; greedy over seeded draws.
std::vector<Row> pairwise(const std::vector<std::vector<std::string>>& values) {
  std::set<Pair> open;
  for (std::size_t a = 0; a < values.size(); ++a)
    for (std::size_t b = a + 1; b < values.size(); ++b)
      for (std::size_t i = 0; i < values[a].size(); ++i)
        for (std::size_t j = 0; j < values[b].size(); ++j) open.insert({a, i, b, j});
  Rng rng(7);
  std::vector<Row> rows;
  while (!open.empty()) {
    Row best;
    std::size_t most = 0;
    for (int attempt = 0; attempt < 40; ++attempt) {
      Row row;
      for (const auto& each : values) row.push_back(static_cast<std::size_t>(rng.below(each.size())));
      const Pair& wanted = *open.begin();
      row[wanted[0]] = wanted[1];
      row[wanted[2]] = wanted[3];
      std::size_t gain = 0;
      for (const Pair& pair : pairsOf(row)) gain += open.count(pair);
      if (gain > most) most = gain, best = row;
    }
    for (const Pair& pair : pairsOf(best)) open.erase(pair);
    rows.push_back(best);
  }
  return rows;
}

Answers answersOfRow(const Row& row, const std::vector<std::vector<std::string>>& values) {
  Answers answers;
  for (std::size_t i = 0; i < row.size(); ++i) answers[shippedGuide().questions[i].key] = values[i][row[i]];
  return answers;
}

std::string wordsOf(const Answers& answers) {
  std::string words;
  for (const auto& [key, value] : answers) words += " " + key + "=" + value;
  return words;
}

TEST(Paths, EveryPairOfAnswersLeadsToARecommendationThatFits) {
  const auto values = allValues();
  const std::vector<Row> rows = pairwise(values);
  ASSERT_GT(rows.size(), 30U);
  std::set<std::string> reached;
  std::set<std::pair<std::string, std::string>> taken; // answers that counted
  for (const Row& row : rows) {
    const Answers answers = answersOfRow(row, values);
    const CaseValues values_ = caseOf(shippedGuide(), answers);
    for (const Question& question : shippedGuide().questions)
      if (arises(question, values_)) taken.emplace(question.key, values_.at(question.key).word);
    const std::vector<Measured> ranking = rankQuickly(shippedGuide(), values_);
    ASSERT_FALSE(ranking.empty()) << "a dead end:" << wordsOf(answers);
    reached.insert(ranking.front().id);
    EXPECT_TRUE(ranking.front().unsuited.empty());
    EXPECT_NE(shippedGuide().recommendation(ruleOf(shippedGuide(), values_).id), nullptr);
  }
  for (std::size_t i = 0; i < values.size(); ++i)
    for (const std::string& value : values[i])
      EXPECT_TRUE(taken.contains({shippedGuide().questions[i].key, value}))
          << "unreachable: " << shippedGuide().questions[i].key << '=' << value;
  // The rest by cases of their own, so that none is in the data for nothing.
  for (const char* words :
       {"work=cpu python=3.14 tolerance=high", "work=cpu python=3.14t",
        "work=cpu payload_kib=262144 payload_kind=objects", "work=io app=service framework=async libraries=both",
        "work=mixed tolerance=high", "work=io concurrency=1000", "work=io libraries=blocking concurrency=30",
        "work=io libraries=blocking units=5000", "work=cpu payload_kib=1", "work=io concurrency=1"}) {
    const std::vector<Measured> ranking = rankQuickly(shippedGuide(), valuesOf(words));
    if (!ranking.empty()) reached.insert(ranking.front().id);
  }
  for (const std::string& id : shippedGuide().recommendationIds())
    EXPECT_TRUE(reached.contains(id)) << "never recommended: " << id;
}

TEST(Paths, TheWholeAnswerHoldsTogether) {
  const auto values = allValues();
  const std::vector<Row> rows = pairwise(values);
  for (std::size_t i = 0; i < rows.size(); i += 12) {
    const Answers answers = answersOfRow(rows[i], values);
    const Advice advice = advise(shippedGuide(), answers);
    EXPECT_FALSE(advice.reasons.empty());
    EXPECT_FALSE(advice.pitfalls.empty());
    EXPECT_EQ(advice.difference.empty(), advice.rule == advice.recommendation) << wordsOf(answers);
    const Result<Blocks> document = adviceDocument(shippedGuide(), advice, "");
    ASSERT_TRUE(document);
    const std::string text = markdownText(*document);
    EXPECT_EQ(text.find('{'), std::string::npos) << text.substr(text.find('{'), 80);
  }
}

TEST(Paths, NobodySureOfAnythingGetsAnAnswerAsWell) {
  const Advice advice = advise(shippedGuide(), {});
  EXPECT_FALSE(advice.recommendation.empty());
  EXPECT_GT(advice.evidence.sensitivity.size(), 10U);
  const Measured& first = advice.evidence.ranking.front();
  EXPECT_LT(first.least, first.elapsed);
  EXPECT_GT(first.most, first.elapsed);
}

TEST(Paths, TheSameAnswersGiveTheSameResult) {
  const Answers answers = answersOf("work=mixed cpu_ms=20 concurrency=40");
  const auto text = [&] { return markdownText(*adviceDocument(shippedGuide(), advise(shippedGuide(), answers), "")); };
  EXPECT_EQ(text(), text());
}

} // namespace
} // namespace switchpoint
