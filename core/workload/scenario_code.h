// Writes the instructions of one group: slots of its locals, jumps, and expressions with the reads they need.
#pragma once

#include <string>
#include <string_view>

#include "workload/scenario_names.h"

namespace switchpoint {

inline constexpr std::uint16_t kNoSlot = 0xffff;

class ScenarioCode {
public:
  // The group's code begins where the workload's ends.
  ScenarioCode(ScenarioReading& reading, std::uint32_t group);

  Workload& workload() { return reading_.workload; }
  ScenarioValues& values() { return reading_.values; }
  ScenarioReading& reading() { return reading_; }
  std::uint32_t group() const { return group_; }

  // Appends an instruction and gives its index. Beyond the limit reports once and gives the last one again.
  std::uint32_t emit(Op op, std::uint32_t step);
  Instruction& at(std::uint32_t index) { return reading_.workload.code[index]; }
  std::uint32_t next() const { return static_cast<std::uint32_t>(reading_.workload.code.size()); }
  // An Ask without value: entry or exit of a `with`, acquire, release.
  void ask(std::uint32_t primitive, std::uint8_t verb, std::uint8_t flags, std::uint32_t step);

  // Declares a local. False: the name is taken or there are too many; that was reported.
  bool declareLocal(const std::string& name, std::int64_t initial, TextSpan span);
  // The slot of a local, kNoSlot when there is none of this name.
  std::uint16_t localSlot(std::string_view name) const;

  // A slot for a value in between; free again when the Scratch that was alive goes.
  std::uint16_t temporary(TextSpan span);
  class Scratch {
  public:
    explicit Scratch(ScenarioCode& code) : code_(code), mark_(code.used_) {}
    ~Scratch() { code_.used_ = mark_; }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

  private:
    ScenarioCode& code_;
    std::uint32_t mark_;
  };

  // A variable that an expression finds in a slot already, instead of reading it.
  struct Known {
    std::string_view variable;
    std::uint16_t slot = kNoSlot;
    bool addTo = false; // the result is added to what the slot holds
  };
  // Reads the shared variables that the expression names, then computes it into `slot`. False after reporting.
  bool compute(const Expression& expression, const TomlNode& node, std::uint16_t slot, std::uint32_t step,
               const Known& known);
  bool compute(const Expression& expression, const TomlNode& node, std::uint16_t slot, std::uint32_t step) {
    return compute(expression, node, slot, step, {});
  }
  // The slot where a name's value stands: a local's own, or a temporary into which the variable is read first.
  // kNoSlot after reporting an unknown name.
  std::uint16_t load(const std::string& name, TextSpan span, std::uint32_t step);

  // Ends the body and fills the group's slots, locals and range.
  void finish(std::uint32_t step);

  // Reports that nothing of this name has a value, and offers the nearest that has one.
  void unknownName(const std::string& name, TextSpan span);

private:
  ScenarioReading& reading_;
  std::uint32_t group_;
  std::uint32_t entry_;
  std::map<std::string, std::uint16_t, std::less<>> locals_;
  std::vector<std::int64_t> initial_;
  std::uint32_t used_ = 0; // slots in use now
  std::uint32_t most_ = 0; // at any time
  bool tooMuchCode_ = false;
  bool tooManySlots_ = false;
};

} // namespace switchpoint
