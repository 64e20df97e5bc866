// What came of shared variables: lost updates, copies that were not shared, outcomes of the textbook.
#include <algorithm>

#include "analysis/finding_rules.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

struct Loss {
  Time at = 0;
  std::uint32_t lane = 0; // + 1
  std::uint64_t most = 0; // by one write
  std::uint64_t writes = 0;
  std::vector<std::uint32_t> tasks;
};

Loss lossesOf(const Trace& trace, std::uint32_t variable) {
  Loss loss;
  EventCursor cursor = trace.events();
  Event event;
  while (cursor.next(event)) {
    if (event.kind != EventKind::Lost || event.a != variable) continue;
    ++loss.writes;
    if (event.b > loss.most) { // its place on the clock is where it hurt the most
      loss.most = event.b;
      loss.at = event.time;
      loss.lane = event.lane + 1;
    }
    const bool known = std::find(loss.tasks.begin(), loss.tasks.end(), event.lane) != loss.tasks.end();
    if (!known && loss.tasks.size() < 100) loss.tasks.push_back(event.lane);
  }
  return loss;
}

std::string countOf(std::uint64_t value) {
  return formatCount(static_cast<std::int64_t>(value));
}

// A plain variable that lives in several memories, and what was done to the copies.
struct Copies {
  std::size_t count = 0; // copies outside the parent that were updated
  std::uint64_t least = 0, most = 0, all = 0;
  std::int64_t parent = 0;
};

Copies copiesOf(const Trace& trace, std::uint32_t variable) {
  Copies copies;
  copies.parent = trace.variables[variable].initial;
  for (const FinalValue& value : trace.outcome.finals) {
    if (value.variable != variable) continue;
    if (value.process == 0) {
      copies.parent = value.value;
    } else if (value.made > 0) {
      copies.least = copies.count == 0 ? value.made : std::min(copies.least, value.made);
      copies.most = std::max(copies.most, value.made);
      copies.all += value.made;
      ++copies.count;
    }
  }
  return copies;
}

} // namespace

void findLostUpdates(const Evidence& evidence, Findings& out) {
  const Trace& trace = evidence.trace;
  for (std::uint32_t i = 0; i < trace.variables.size(); ++i) {
    const VariableResult& result = evidence.metrics.variables[i];
    if (result.lost == 0) continue;
    const Loss loss = lossesOf(trace, i);
    Finding finding;
    finding.kind = "lost-updates";
    finding.colour = State::LockWait;
    finding.at = loss.at;
    finding.lane = loss.lane;
    finding.tasks = loss.tasks;
    const std::string were = (result.lost == 1 ? phrase("Findings", "was") : phrase("Findings", "were")).str();
    if (result.hasExpected && result.final != result.expected) {
      finding.title = phrase("Findings", "{} ended at {} of {}: {} {} lost")(
          result.name, formatCount(result.final), formatCount(result.expected), counted(result.lost, "update"), were);
    } else {
      finding.title = phrase("Findings", "{}: {} of {} {} lost")(result.name, countOf(result.lost),
                                                                 counted(result.made, "update"), were);
    }
    if (loss.writes > 0) {
      finding.text = phrase("Findings", "{} put back a value read before others had written; the worst wiped out {}.")(
          counted(loss.writes, "write"), counted(loss.most, "update"));
    }
    out.push_back(std::move(finding));
  }
}

void findNotShared(const Evidence& evidence, Findings& out) {
  const Trace& trace = evidence.trace;
  for (std::uint32_t i = 0; i < trace.variables.size(); ++i) {
    const Variable& variable = trace.variables[i];
    if (variable.machineWide) continue;
    const Copies copies = copiesOf(trace, i);
    if (copies.count == 0) continue;
    Finding finding;
    finding.kind = "not-shared";
    finding.colour = State::LockWait;
    finding.at = trace.outcome.elapsed;
    finding.title =
        phrase("Findings", "{} is not shared: the parent sees {}")(variable.name, formatCount(copies.parent));
    if (variable.hasExpected && copies.parent != variable.expected) {
      finding.title += phrase("Findings", " of {}")(formatCount(variable.expected));
    }
    const std::string made = counted(copies.most, "update");
    if (copies.count == 1) {
      finding.text = phrase("Findings", "One process made {} to its own copy.")(made);
    } else if (copies.least == copies.most) {
      finding.text = phrase("Findings", "Each of {} processes made {} to its own copy.")(copies.count, made);
    } else {
      finding.text = phrase("Findings", "{} processes made {} to {} to their own copies.")(copies.count,
                                                                                           countOf(copies.least), made);
    }
    out.push_back(std::move(finding));
  }
}

void findTextbook(const Evidence& evidence, Findings& out) {
  if (!evidence.trace.provenance.textbook || evidence.metrics.lostUpdates == 0) return;
  Finding finding;
  finding.kind = "textbook";
  finding.colour = State::Overhead;
  finding.title = phrase("Findings", "this is a textbook's outcome: a real CPython may be unable to produce it").str();
  finding.text =
      phrase("Findings",
             "The textbook switches between any two bytecodes; CPython 3.10 to 3.14 switch only at calls, at jumps "
             "back and where a function resumes. Run it again under such a profile to see which it is.")
          .str();
  out.push_back(std::move(finding));
}

} // namespace switchpoint
