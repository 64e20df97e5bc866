#include "guide/advice.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"

namespace switchpoint {
namespace {

std::string titleOf(const Guide& guide, const std::string& id) {
  const Recommendation* one = guide.recommendation(id);
  return one == nullptr ? id : one->title;
}

std::map<std::string, std::string> resultWords(const Measured& one) {
  return {{"elapsed", formatDuration(one.elapsed)},
          {"memory", memoryText(one.memory)},
          {"latency", formatDuration(one.latency)}};
}

double ratio(double a, double b) {
  return b > 0 ? a / b : 1;
}

std::string priorityNumber(const Measured& one, const std::string& priority) {
  if (priority == "memory") return memoryText(one.memory);
  return formatDuration(priority == "latency" ? one.latency : one.elapsed);
}

// Beside the next of the ranking: ahead, or a tie and what decided it.
std::string againstNext(const Guide& guide, const CaseEvidence& evidence, const std::string& priority) {
  if (evidence.ranking.size() < 2) return phrase("Advice", "Nothing else fits your answers.").str();
  const Measured& first = evidence.ranking[0];
  const Measured& next = evidence.ranking[1];
  const std::string other = titleOf(guide, next.id);
  if (first.misses.size() < next.misses.size())
    return phrase("Advice", "{} is next, but it {}.")(other, next.misses.front());
  if (priority == "simplicity")
    return phrase("Advice", "It is the simplest that is not more than {} times slower than the fastest. Next is {}: {} "
                            "instead of {}.")(fmt::format("{:g}", kFarBehind), other, formatDuration(next.elapsed),
                                              formatDuration(first.elapsed));
  const bool bySpeed = priority != "memory";
  const double a = bySpeed ? static_cast<double>(priority == "latency" ? first.latency : first.elapsed)
                           : static_cast<double>(first.memory);
  const double b = bySpeed ? static_cast<double>(priority == "latency" ? next.latency : next.elapsed)
                           : static_cast<double>(next.memory);
  const std::string numbers =
      phrase("Advice", "{} against {}")(priorityNumber(first, priority), priorityNumber(next, priority));
  if (ratio(b, a) > 1 + kTie) return phrase("Advice", "It is ahead of {}, the next: {}.")(other, numbers);
  if (bySpeed && ratio(static_cast<double>(next.memory), static_cast<double>(first.memory)) > 1 + kTie)
    return phrase("Advice", "{} is as good ({}, within 5 %), so memory decides: {} against {}.")(
        other, numbers, memoryText(first.memory), memoryText(next.memory));
  if (first.complexity < next.complexity)
    return phrase("Advice", "{} is as good ({}, within 5 %) and needs about as much memory, so simplicity decides.")(
        other, numbers);
  return phrase("Advice", "{} is as good: {}.")(other, numbers);
}

std::vector<std::string> reasonsFor(const Guide& guide, const Advice& advice, const Measured& chosen) {
  std::vector<std::string> reasons;
  for (const Remark& remark : guide.recommendation(chosen.id)->reasons)
    if (remark.when.holds(advice.values))
      reasons.push_back(filledText(guide, advice.values, remark.text, resultWords(chosen)));
  reasons.push_back(againstNext(guide, advice.evidence, advice.values.at("priority").word));
  for (const std::string& miss : chosen.misses)
    reasons.push_back(phrase("Advice", "No way keeps all your limits: this one {}.")(miss));
  return reasons;
}

std::vector<std::string> changesFor(const Guide& guide, const Advice& advice, const Measured& chosen) {
  std::vector<std::string> changes;
  for (const Sensitivity& other : advice.evidence.sensitivity) {
    if (other.first == advice.recommendation) continue;
    const Question& question = *guide.question(other.key);
    changes.push_back(phrase("Advice", "“{}” {}: then {} is first, with {}")(
        question.title, answerWords(question, other.value), titleOf(guide, other.first),
        formatDuration(other.elapsed)));
  }
  for (const Remark& remark : guide.recommendation(chosen.id)->changes)
    if (remark.when.holds(advice.values))
      changes.push_back(filledText(guide, advice.values, remark.text, resultWords(chosen)));
  return changes;
}

std::vector<Pitfall> pitfallsOf(const Guide& guide, const Advice& advice, const Measured& chosen) {
  std::vector<Pitfall> pitfalls;
  for (const Remark& remark : guide.recommendation(chosen.id)->pitfalls)
    if (remark.when.holds(advice.values))
      pitfalls.push_back({remark.title, filledText(guide, advice.values, remark.text, resultWords(chosen))});
  return pitfalls;
}

// What the rule's way of running spends its time on.
std::string burden(const Measured& one) {
  const auto share = [&](State state) { return one.detail.time[static_cast<std::size_t>(state)]; };
  const Duration gil = share(State::GilWait);
  const Duration overhead = share(State::Overhead);
  const Duration ready = share(State::Ready);
  const Duration most = std::max({gil, overhead, ready});
  if (most <= one.detail.elapsed / 20) return {};
  const std::string units =
      phrase("Advice", "with {} at once")(formatCount(static_cast<std::int64_t>(one.detailUnits)));
  if (most == gil)
    return phrase("Advice", " Its units wait {} for the GIL, all together, {}.")(formatDuration(gil), units);
  if (most == overhead)
    return phrase("Advice", " It spends {} on starting and moving data, all together, {}.")(formatDuration(overhead),
                                                                                            units);
  return phrase("Advice", " Its units are ready and wait {} for a core or the loop, all together, {}.")(
      formatDuration(ready), units);
}

std::string differenceWords(const Guide& guide, const Advice& advice) {
  const std::string& first = advice.recommendation;
  if (advice.rule == first) return {};
  const auto fits = [&](const Difference& difference) {
    return (difference.rule.empty() || difference.rule == advice.rule) &&
           (difference.measured.empty() || difference.measured == first) && difference.when.holds(advice.values);
  };
  const auto found = std::find_if(guide.differences.begin(), guide.differences.end(), fits);
  std::string why = found == guide.differences.end() ? "" : filledText(guide, advice.values, found->text) + " ";
  const Measured* rule = advice.evidence.find(advice.rule);
  const Measured* chosen = advice.evidence.find(first);
  if (rule == nullptr || chosen == nullptr) return why;
  const std::string title = titleOf(guide, advice.rule);
  if (!rule->failure.empty()) return why + phrase("Advice", "{} fails here: {}.")(title, rule->failure);
  why += phrase("Advice", "Measured: {} {}, {}; {} {}, {}.")(
      title, formatDuration(rule->elapsed), memoryText(rule->memory), titleOf(guide, first),
      formatDuration(chosen->elapsed), memoryText(chosen->memory));
  if (!rule->unsuited.empty()) return why + phrase("Advice", " And for {}: {}.")(title, rule->unsuited);
  const bool slower = ratio(static_cast<double>(rule->elapsed), static_cast<double>(chosen->elapsed)) > 1 + kTie;
  return slower ? why + burden(*rule) : why;
}

void noteScale(const Guide& guide, Advice& advice) {
  for (const std::vector<Measured>* list : {&advice.evidence.ranking, &advice.evidence.unsuited}) {
    const bool scaled = std::any_of(list->begin(), list->end(), [](const Measured& one) { return one.extrapolated; });
    if (!scaled) continue;
    advice.notes.push_back(
        phrase("Advice", "{} units were run; what more of them take is drawn on from there in a line.")(
            formatCount(static_cast<std::int64_t>(kMostUnits))));
    break;
  }
  if (!advice.evidence.sensitivity.empty())
    advice.notes.push_back(phrase("Advice", "What you were not sure of was taken as is typical; the bands show {} "
                                            "other values, each by itself, run with at most {} units.")(
        advice.evidence.sensitivity.size(), formatCount(static_cast<std::int64_t>(kVariationUnits))));
  if (std::ranges::any_of(advice.breakEvens, &BreakEven::extrapolated))
    advice.notes.push_back(
        phrase("Advice", "Break-even points and curves with more units than were run are {}.")(drawnOnWords()));
  for (const Recommendation& one : guide.recommendations)
    if (!one.assumed.empty()) advice.notes.push_back(fmt::format("{}: {}.", one.title, one.assumed));
  const bool copies = std::any_of(advice.evidence.ranking.begin(), advice.evidence.ranking.end(),
                                  [](const Measured& one) { return one.copied > 0; });
  if (copies)
    advice.notes.push_back(phrase("Advice", "The copies of data that workers hold are computed, not simulated.").str());
}

// Should no way fit, the one that ran best is shown, with the reason against it.
void keepSomething(CaseEvidence& evidence) {
  if (!evidence.ranking.empty()) return;
  const auto best = std::min_element(evidence.unsuited.begin(), evidence.unsuited.end(), [](auto& a, auto& b) {
    return std::pair(!a.failure.empty(), a.elapsed) < std::pair(!b.failure.empty(), b.elapsed);
  });
  evidence.ranking.push_back(*best);
  evidence.unsuited.erase(best);
}

} // namespace

std::string memoryText(std::uint64_t bytes) {
  const double value = static_cast<double>(bytes);
  if (bytes < 1024) return fmt::format("{} B", bytes);
  if (bytes < (1U << 20)) return fmt::format("{:.3g} KiB", value / 1024);
  if (bytes < (1ULL << 30)) return fmt::format("{:.{}f} MiB", value / (1 << 20), value < 100.0 * (1 << 20) ? 1 : 0);
  return fmt::format("{:.1f} GiB", value / (1ULL << 30));
}

const Rule& ruleOf(const Guide& guide, const CaseValues& values) {
  return *std::find_if(guide.rules.begin(), guide.rules.end(),
                       [&](const Rule& rule) { return rule.when.holds(values); });
}

Advice advise(const Guide& guide, const Answers& answers) {
  Advice advice;
  advice.answers = answers;
  advice.values = caseOf(guide, answers);
  advice.evidence = gatherEvidence(guide, answers, advice.values);
  keepSomething(advice.evidence);
  advice.recommendation = advice.evidence.ranking.front().id;
  const Rule& rule = ruleOf(guide, advice.values);
  advice.rule = rule.id;
  advice.ruleText = filledText(guide, advice.values, rule.text);
  advice.difference = differenceWords(guide, advice);
  const Measured chosen = *advice.evidence.find(advice.recommendation);
  advice.reasons = reasonsFor(guide, advice, chosen);
  advice.pitfalls = pitfallsOf(guide, advice, chosen);
  advice.changes = changesFor(guide, advice, chosen);
  advice.breakEvens = findBreakEvens(guide, advice.values);
  advice.rows = fillRows(guide, advice.values, advice.evidence);
  noteScale(guide, advice);
  return advice;
}

} // namespace switchpoint
