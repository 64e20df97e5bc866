// Builds a trace by hand, event by event, for tests.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "analysis/findings.h"
#include "trace/recorder.h"

namespace switchpoint {

class TraceBuilder {
public:
  TraceBuilder();

  // Adds a lane and gives its number. Lanes of kind Thread and Process with a name stand for tasks of their own.
  std::uint32_t mainLane();
  std::uint32_t thread(const std::string& name);
  std::uint32_t process(const std::string& name, std::uint32_t process);
  std::uint32_t loop();
  std::uint32_t taskOf(std::uint32_t parent, const std::string& name);
  std::uint32_t gil();
  std::uint32_t object(const std::string& name, const std::string& type);
  std::uint32_t variable(const std::string& name, std::int64_t expected);
  std::uint32_t step(std::uint32_t line, const std::string& label);

  // Events must come in the order of time; times in milliseconds.
  TraceBuilder& at(std::int64_t ms, std::uint32_t lane, EventKind kind,
                   std::initializer_list<std::uint64_t> numbers = {});

  // Ends the run; `elapsed` in milliseconds.
  Trace build(std::int64_t elapsed);

  Trace trace; // to be changed freely before build()

private:
  std::uint32_t add(Lane lane, const std::string& name);
  Recorder recorder_;
};

// The findings of a trace, and those of one kind.
std::vector<Finding> findingsOf(const Trace& trace);
std::vector<Finding> findingsOf(const Trace& trace, const std::string& kind);
// Kinds in order.
std::vector<std::string> kindsOf(const Trace& trace);
// Thin spaces become plain ones, so that tests can be read.
std::string plain(std::string text);

} // namespace switchpoint
