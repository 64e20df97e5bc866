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

void Timeline::Content::addStepMatches(std::vector<Match>& out, std::uint32_t node, const std::vector<bool>& matching) {
  const RowNode& row = tree.nodes[node];
  RunState& run = runs[row.run];
  const LaneIntervals lane = run.run.intervals->of(row.owner);
  for (const StepPlaces::Place& place : run.places().of(row.owner)) {
    if (place.step >= matching.size() || !matching[place.step]) continue;
    out.push_back({MatchKind::Step,
                   row.run,
                   node,
                   {SpanKind::Lane, row.run, row.owner, place.interval},
                   lane.start(place.interval) + run.shift});
  }
}

// The findings of a run that match, by the node they are shown at.
std::vector<Match> Timeline::Content::findingMatches(std::uint32_t run, const FoldedWords& words) {
  std::vector<Match> out;
  if (runs[run].run.findings == nullptr) return out;
  std::uint32_t header = 0;
  std::vector<std::uint32_t> nodeOfLane; // + 1; made where something matches
  const auto find = [&] {
    nodeOfLane.resize(runs[run].lanes.size());
    for (std::uint32_t n = 0; n < tree.nodes.size(); ++n) {
      const RowNode& node = tree.nodes[n];
      if (node.run != run) continue;
      if (node.kind == RowKind::Header) header = n;
      if (node.kind == RowKind::Lane) nodeOfLane[node.owner] = n + 1;
    }
  };
  for (const Finding& finding : *runs[run].run.findings) {
    if (!words.matches(finding.title, finding.text)) continue;
    if (nodeOfLane.empty()) find();
    const std::uint32_t lane = finding.lane > 0 ? nodeOfLane[finding.lane - 1] : 0;
    Match match{MatchKind::Finding, run, lane > 0 ? lane - 1 : header, {}, finding.at + runs[run].shift};
    if (lane > 0) match.span = spanOfNode(tree.nodes[match.node], match.at);
    out.push_back(match);
  }
  return out;
}

std::vector<Match> Timeline::search(const std::string& typed) const {
  std::vector<Match> out;
  const FoldedWords words(typed);
  if (words.empty()) return out;
  Content& content = *content_;
  const std::vector<TreeSource> from = content.sources();
  std::vector<std::vector<bool>> steps;
  std::vector<Match> findings;
  for (std::uint32_t run = 0; run < content.runs.size(); ++run) {
    steps.push_back(matchingSteps(content.runs[run].trace(), words));
    const std::vector<Match> found = content.findingMatches(run, words);
    findings.insert(findings.end(), found.begin(), found.end());
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Match& a, const Match& b) { return a.node < b.node; });
  auto finding = findings.begin();
  for (std::uint32_t n = 0; n < content.tree.nodes.size(); ++n) {
    const RowNode& node = content.tree.nodes[n];
    const bool matches = node.kind == RowKind::Header ? words.matches(content.runs[node.run].run.title)
                                                      : words.matches(rowLabel(node, from, content.tree));
    if (matches) {
      const Time at = content.startOfNode(node);
      out.push_back({MatchKind::Row, node.run, n, content.spanOfNode(node, at), at});
    }
    const std::size_t places = out.size();
    if (node.kind == RowKind::Lane) content.addStepMatches(out, n, steps[node.run]);
    const auto first = finding;
    while (finding != findings.end() && finding->node == n) out.push_back(*finding++);
    if (finding == first) continue; // the steps of a lane are in order
    std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(places), out.end(),
                     [](const Match& a, const Match& b) { return a.at < b.at; });
  }
  return out;
}

} // namespace switchpoint
