#include "guide/guide.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/resources.h"
#include "guide/guide_reader.h"

namespace switchpoint {
namespace {

Result<GuideText> readShipped(const std::string& file, std::string_view language) {
  const std::filesystem::path path = resourceFolder() / "guide" / file;
  Result<std::string> text = readFile(path);
  if (!text) return text.diagnostics();
  Result<Sentences> sentences = loadSentences(path.parent_path(), language, file);
  if (!sentences) return sentences.diagnostics();
  return GuideText{path.string(), std::move(text).value(), std::move(sentences).value()};
}

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

const Question* Guide::question(std::string_view key) const {
  const auto found = std::find_if(questions.begin(), questions.end(), [&](const auto& q) { return q.key == key; });
  return found == questions.end() ? nullptr : &*found;
}

const Recommendation* Guide::recommendation(std::string_view id) const {
  const auto found =
      std::find_if(recommendations.begin(), recommendations.end(), [&](const auto& r) { return r.id == id; });
  return found == recommendations.end() ? nullptr : &*found;
}

std::vector<std::string> Guide::keys() const {
  std::vector<std::string> keys;
  for (const Question& question : questions) keys.push_back(question.key);
  return keys;
}

std::vector<std::string> Guide::recommendationIds() const {
  std::vector<std::string> ids;
  for (const Recommendation& recommendation : recommendations) ids.push_back(recommendation.id);
  return ids;
}

Result<Guide> parseGuide(const GuideText& questions, const GuideText& recommendations, const GuideText& comparison) {
  Guide guide;
  std::vector<Diagnostic> errors = detail::readQuestions(questions, guide);
  // What follows speaks of the questions: without them every sentence would be wrong.
  if (errors.empty()) {
    append(errors, detail::readRecommendations(recommendations, guide));
    append(errors, detail::readComparison(comparison, guide));
  }
  if (!errors.empty()) return errors;
  return guide;
}

Result<Guide> loadGuide(std::string_view language) {
  const Result<GuideText> questions = readShipped("questions.toml", language);
  if (!questions) return questions.diagnostics();
  const Result<GuideText> recommendations = readShipped("recommendations.toml", language);
  if (!recommendations) return recommendations.diagnostics();
  const Result<GuideText> comparison = readShipped("comparison.toml", language);
  if (!comparison) return comparison.diagnostics();
  return parseGuide(*questions, *recommendations, *comparison);
}

} // namespace switchpoint
