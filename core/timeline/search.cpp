// Finds rows, steps and findings by words: through the tables of the runs, never through their intervals.
#include <algorithm>

#include "timeline/folded_words.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

// Which steps of each run match, and with what words they are shown.
std::vector<bool> matchingSteps(const Trace& trace, const FoldedWords& words) {
  std::vector<bool> out(trace.steps.size());
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = words.matches(trace.steps[i].text, trace.steps[i].label);
  return out;
}

} // namespace

// The time at which a row begins, on the picture's clock.
Time Timeline::Content::startOfNode(const RowNode& node) {
  RunState& run = runs[node.run];
  if (node.kind == RowKind::Lane && !run.run.intervals->of(node.owner).empty()) {
    return run.run.intervals->of(node.owner).start(0) + run.shift;
  }
  if (node.kind == RowKind::Object && !run.history.objects[node.owner].holdings.empty()) {
    return run.history.objects[node.owner].holdings.start(0) + run.shift;
  }
  return run.shift;
}

void Timeline::Content::addStepMatches(std::vector<Match>& out, const RowNode& node,
                                       const std::vector<bool>& matching) {
  RunState& run = runs[node.run];
  const Trace& trace = run.trace();
  for (const StepPlaces::Place& place : run.places().of(node.owner)) {
    if (place.step >= matching.size() || !matching[place.step]) continue;
    Match match;
    match.kind = MatchKind::Step;
    match.run = node.run;
    match.span = {SpanKind::Lane, node.run, node.owner, place.interval};
    match.at = run.run.intervals->of(node.owner).start(place.interval) + run.shift;
    const Step& step = trace.steps[place.step];
    match.words = trace.laneName(node.owner) + " · " + (step.label.empty() ? step.text : step.label);
    out.push_back(std::move(match));
  }
}

// The findings of a run that match, with the node they are shown at.
std::vector<std::pair<std::uint32_t, Match>> Timeline::Content::findingMatches(std::uint32_t run,
                                                                               const FoldedWords& words) {
  std::vector<std::pair<std::uint32_t, Match>> out;
  if (runs[run].run.findings == nullptr) return out;
  for (const Finding& finding : *runs[run].run.findings) {
    if (!words.matches(finding.title, finding.text)) continue;
    Match match;
    match.kind = MatchKind::Finding;
    match.run = run;
    match.at = finding.at + runs[run].shift;
    match.words = finding.title;
    std::uint32_t at = 0;
    for (std::uint32_t n = 0; n < tree.nodes.size(); ++n) {
      const RowNode& node = tree.nodes[n];
      if (node.run != run) continue;
      if (node.kind == RowKind::Header) at = n;
      if (finding.lane == 0 || node.kind != RowKind::Lane || node.owner != finding.lane - 1) continue;
      at = n;
      match.span = spanOfNode(node, match.at);
      break;
    }
    out.emplace_back(at, std::move(match));
  }
  return out;
}

std::vector<Match> Timeline::search(const std::string& typed) const {
  std::vector<Match> out;
  const FoldedWords words(typed);
  if (words.empty()) return out;
  Content& content = *content_;
  content.namePaths();
  const std::vector<TreeSource> from = content.sources();
  std::vector<std::vector<bool>> steps;
  std::vector<std::pair<std::uint32_t, Match>> findings;
  for (std::uint32_t run = 0; run < content.runs.size(); ++run) {
    steps.push_back(matchingSteps(content.runs[run].trace(), words));
    for (auto& found : content.findingMatches(run, words)) findings.push_back(std::move(found));
  }
  std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  auto finding = findings.begin();
  for (std::uint32_t n = 0; n < content.tree.nodes.size(); ++n) {
    const RowNode& node = content.tree.nodes[n];
    const std::size_t first = out.size();
    const std::string label =
        node.kind == RowKind::Header ? content.runs[node.run].run.title : rowLabel(node, from, content.tree);
    if (words.matches(label)) {
      const Time at = content.startOfNode(node);
      out.push_back({MatchKind::Row, node.run, {}, content.spanOfNode(node, at), at, label});
    }
    const std::size_t places = out.size();
    if (node.kind == RowKind::Lane) content.addStepMatches(out, node, steps[node.run]);
    for (; finding != findings.end() && finding->first == n; ++finding) out.push_back(std::move(finding->second));
    std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(places), out.end(),
                     [](const Match& a, const Match& b) { return a.at < b.at; });
    for (std::size_t i = first; i < out.size(); ++i) out[i].row = content.paths[n];
  }
  return out;
}

} // namespace switchpoint
