// The one description of a trace's tables in the native file, for writing (const Trace) and for reading.
#pragma once

#include "trace/byte_stream.h"
#include "trace/trace.h"

namespace switchpoint::detail {

template <typename Stream, typename P>
void provenance(Stream& s, P& p) {
  s.text(p.workload);
  s.text(p.title);
  s.text(p.source);
  s.text(p.text);
  s.text(p.model);
  s.text(p.profile);
  s.number(p.seed);
  s.number(p.cores);
  s.number(p.workers);
  s.signedNumber(p.switchInterval);
  s.flag(p.textbook);
}

template <typename Stream, typename O>
void outcome(Stream& s, O& o) {
  s.choice(o.end, 5);
  s.signedNumber(o.exitCode);
  s.signedNumber(o.elapsed);
  s.signedNumber(o.last);
  s.text(o.out);
  s.text(o.err);
  s.list(o.finals, [](auto& t, auto& value) {
    t.number(value.variable);
    t.number(value.process);
    t.signedNumber(value.value);
    t.number(value.made);
    t.number(value.lost);
  });
  s.list(o.waits, [](auto& t, auto& edge) {
    t.number(edge.lane);
    t.number(edge.object);
    t.number(edge.holder);
    t.number(edge.step);
    t.flag(edge.inCycle);
  });
  s.number(o.memoryPeak);
  s.number(o.virtualPeak);
  s.text(o.notice);
}

template <typename Stream, typename T>
void tables(Stream& s, T& trace) {
  provenance(s, trace.provenance);
  s.list(trace.lanes, [](auto& t, auto& lane) {
    t.choice(lane.kind, 4);
    t.flag(lane.isMain);
    t.flag(lane.isTask);
    t.number(lane.process);
    t.number(lane.parent);
    t.number(lane.label);
    t.number(lane.ordinal);
  });
  s.list(trace.strings, [](auto& t, auto& text) { t.text(text); });
  s.list(trace.objects, [](auto& t, auto& object) {
    t.choice(object.kind, 2);
    t.text(object.name);
    t.text(object.type);
    t.number(object.process);
  });
  s.list(trace.steps, [](auto& t, auto& step) {
    t.number(step.line);
    t.number(step.column);
    t.text(step.text);
    t.text(step.label);
  });
  s.list(trace.variables, [](auto& t, auto& variable) {
    t.text(variable.name);
    t.flag(variable.hasExpected);
    t.signedNumber(variable.initial);
    t.signedNumber(variable.expected);
    t.flag(variable.machineWide);
  });
  outcome(s, trace.outcome);
}

} // namespace switchpoint::detail
