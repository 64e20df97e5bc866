#include "cli/text/survey_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/time.h"
#include "cli/ascii.h"
#include "cli/text/text_bar.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

constexpr std::size_t kLeastBar = 8, kMostBar = 40; // columns

std::string words(const CounterResult& result) {
  if (result.least == result.most) return "always " + formatCount(result.median);
  return fmt::format("{} ({} to {})", formatCount(result.median), formatCount(result.least), formatCount(result.most));
}

// Lines of one survey; all bars on one scale.
class SurveyLines {
public:
  SurveyLines(const CounterReport& survey, std::size_t width) : survey_(survey) {
    std::size_t said = 0;
    for (const CounterResult& result : survey.results) {
      label_ = std::max(label_, displayWidth(result.profile));
      said = std::max(said, displayWidth(words(result)));
      whole_ = std::max(whole_, positive(result.most));
    }
    whole_ = std::max(whole_, positive(survey.expected));
    const std::size_t used = label_ + said + 7;
    bar_ = std::clamp(width > used ? width - used : 0, kLeastBar, kMostBar);
  }

  std::string of(const SurveyGroup& group) const {
    std::string text;
    for (const std::size_t i : group.results) text += line(survey_.results[i]);
    return text;
  }

private:
  static std::uint64_t positive(std::int64_t value) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0));
  }

  std::string line(const CounterResult& result) const {
    const std::string bar = padded(textBar(positive(result.median), whole_, bar_), bar_);
    const bool exact = result.exact == result.runs;
    return fmt::format("  {}  {}{} {}\n", padded(result.profile, label_), bar, exact ? "│" : "┊", words(result));
  }

  const CounterReport& survey_;
  std::uint64_t whole_ = 1;
  std::size_t label_ = 0;
  std::size_t bar_ = 0;
};

} // namespace

std::string surveyText(const CounterReport& survey, std::size_t width) {
  const std::uint32_t runs = survey.results.empty() ? 0 : survey.results.front().runs;
  std::string text = wrapParagraphs(fmt::format("{} · expected {} · {} runs each, seeds {} to {}; a bar is the median",
                                                survey.variable, formatCount(survey.expected), runs, survey.firstSeed,
                                                survey.firstSeed + runs - (runs > 0 ? 1 : 0)),
                                    width);
  const SurveyLines lines(survey, width);
  for (const SurveyGroup& group : groupsOf(survey)) {
    text +=
        fmt::format("\n{}{}\n{}", group.model, group.mixed ? ", free-threaded on the t builds" : "", lines.of(group));
  }
  return text;
}

} // namespace switchpoint
