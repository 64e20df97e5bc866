#include "laws/fingerprint.h"

#include <algorithm>

#include <fmt/format.h>

namespace switchpoint {
namespace {

void addBytes(std::string& out, const ByteColumn& column) {
  out += fmt::format("\ncolumn of {} bytes\n", column.size());
  for (std::size_t i = 0; i < column.size(); ++i) out += fmt::format("{:02x}", column.data()[i]);
}

} // namespace

std::string fingerprintOf(const Outcome& outcome) {
  std::string out = fmt::format("end {} exit {} elapsed {} last {} memory {} virtual {} notice '{}'\nout:\n{}err:\n{}",
                                static_cast<int>(outcome.end), outcome.exitCode, outcome.elapsed, outcome.last,
                                outcome.memoryPeak, outcome.virtualPeak, outcome.notice, outcome.out, outcome.err);
  for (const FinalValue& v : outcome.finals) {
    out += fmt::format("variable {} in {}: {} made {} lost {}\n", v.variable, v.process, v.value, v.made, v.lost);
  }
  for (const WaitEdge& e : outcome.waits) {
    out += fmt::format("wait {} {} {} {} {}\n", e.lane, e.object, e.holder, e.step, e.inCycle);
  }
  return out;
}

std::string fingerprintOf(const Trace& trace) {
  std::string out = fingerprintOf(trace.outcome);
  for (const Lane& l : trace.lanes) {
    out += fmt::format("lane {} {} {} {} {} {} {}\n", static_cast<int>(l.kind), l.isMain, l.isTask, l.process, l.parent,
                       trace.strings[l.label], l.ordinal);
  }
  for (const std::string& s : trace.strings) out += "string " + s + "\n";
  for (const Object& o : trace.objects) out += fmt::format("object {} {} {}\n", o.name, o.type, o.process);
  for (const Keyframe& k : trace.columns.keyframes) {
    out += fmt::format("keyframe {} {} {} {}\n", k.event, k.time, k.timeAt, k.numberAt);
  }
  out += dump(trace);
  addBytes(out, trace.columns.kinds);
  addBytes(out, trace.columns.times);
  addBytes(out, trace.columns.numbers);
  return out;
}

std::string difference(const std::string& one, const std::string& other) {
  if (one == other) return {};
  const std::size_t most = std::min(one.size(), other.size());
  std::size_t at = 0;
  while (at < most && one[at] == other[at]) ++at;
  const std::size_t from = at > 120 ? at - 120 : 0;
  return "one:\n" + one.substr(from, 240) + "\nother:\n" + other.substr(from, 240);
}

} // namespace switchpoint
