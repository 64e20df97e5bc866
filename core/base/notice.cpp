#include "base/notice.h"

#include <algorithm>
#include <array>
#include <optional>

namespace switchpoint {
namespace {

constexpr std::string_view kBetween = "; ";
constexpr std::string_view kHole = "{}";
constexpr std::array kForms = {kGilSwitchedOn, kBuildWithoutGil, kBudgetUsedUp};

// Takes the form from the beginning of the text and tells it. Forms have at most two holes and end in words.
std::optional<std::string> takeAs(std::string_view form, std::string_view& text) {
  std::array<std::string_view, 2> values;
  std::string_view rest = text, words = form;
  for (std::size_t holes = 0;; ++holes) {
    const std::size_t hole = words.find(kHole);
    const std::size_t found = rest.find(words.substr(0, hole));
    if (found == std::string_view::npos || (holes == 0 && found > 0)) return std::nullopt;
    if (holes > 0) values[holes - 1] = rest.substr(0, found);
    rest.remove_prefix(found + std::min(hole, words.size()));
    if (hole == std::string_view::npos) break;
    words.remove_prefix(hole + kHole.size());
  }
  text = rest;
  return Phrase("Notices", form.data())(values[0], values[1]);
}

std::optional<std::string> takeNotice(std::string_view& text) {
  for (const std::string_view form : kForms) {
    if (std::optional<std::string> told = takeAs(form, text)) return told;
  }
  return std::nullopt;
}

} // namespace

std::string joinedNotices(const std::string& first, const std::string& second) {
  return first.empty() || second.empty() ? first + second : first + std::string(kBetween) + second;
}

std::string toldNotices(const std::string& notices) {
  std::string told;
  for (std::string_view rest = notices; !rest.empty();) {
    const std::optional<std::string> one = takeNotice(rest);
    if (!one || !(rest.empty() || rest.starts_with(kBetween))) return notices;
    told = joinedNotices(told, *one);
    rest.remove_prefix(std::min(rest.size(), kBetween.size()));
  }
  return told;
}

} // namespace switchpoint
