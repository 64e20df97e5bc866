#include "guide/skeleton.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/phrase.h"
#include "base/resources.h"
#include "guide/work_scenario.h"

namespace switchpoint {
namespace {

constexpr std::string_view kFolder = "guide/code";
constexpr std::string_view kEnding = ".skeleton";

std::map<std::string, std::string> wordsFor(const Recommendation& recommendation, const CaseValues& values) {
  const auto number = [&](const char* key) { return values.at(key).number; };
  const double units = std::max(number("units"), number("concurrency"));
  const std::uint32_t workers = poolWorkers(recommendation, values);
  return {{"concurrency", answerNumber(number("concurrency"))}, {"units", answerNumber(units)},
          {"workers", std::to_string(std::max(workers, 1U))},   {"cores", answerNumber(number("cores"))},
          {"cpu_s", answerNumber(number("cpu_ms") / 1000)},     {"wait_s", answerNumber(number("wait_ms") / 1000)}};
}

// The file stem that fits best: the newest version not beyond `minor`, else the one without a version.
std::string stemFor(const std::string& id, int minor) {
  std::string best;
  int newest = -1;
  for (const std::string& stem : resourceIds(kFolder, kEnding)) {
    const std::size_t at = stem.find("@3.");
    if (stem.substr(0, at) != id) continue;
    const int version = at == std::string::npos ? 0 : minorVersion(stem.substr(at + 1));
    if (version > minor || version <= newest) continue;
    newest = version;
    best = stem;
  }
  return best;
}

} // namespace

int minorVersion(const std::string& python) {
  int minor = 0;
  for (const char c : python.substr(std::min(python.size(), python.find('.') + 1))) {
    if (c < '0' || c > '9') break;
    minor = minor * 10 + (c - '0');
  }
  return minor;
}

Result<std::string> skeletonOf(const Guide& guide, const std::string& id, const CaseValues& values) {
  const std::string& python = values.at("python").word;
  const std::string stem = stemFor(id, minorVersion(python));
  if (stem.empty()) return plainError(phrase("Mistakes of the guide", "there is no code for {} on {}")(id, python));
  const std::filesystem::path path = resourceFolder() / kFolder / (stem + std::string(kEnding));
  const Result<std::string> text = readFile(path);
  if (!text) return text.diagnostics();
  const std::map<std::string, std::string> words = wordsFor(*guide.recommendation(id), values);
  std::string code;
  std::size_t at = 0;
  for (std::size_t open = text->find('@'); open != std::string::npos; open = text->find('@', at)) {
    const std::size_t close = text->find('@', open + 1);
    const auto word = close == std::string::npos ? words.end() : words.find(text->substr(open + 1, close - open - 1));
    if (word == words.end()) {
      Diagnostic wrong = plainError(phrase("Mistakes of the guide", "a word between @ that nothing fills").str());
      wrong.file = path.string();
      wrong.line = 1 + static_cast<std::uint32_t>(
                           std::count(text->begin(), text->begin() + static_cast<std::ptrdiff_t>(open), '\n'));
      return wrong;
    }
    code += text->substr(at, open - at) + word->second;
    at = close + 1;
  }
  return code + text->substr(at);
}

} // namespace switchpoint
