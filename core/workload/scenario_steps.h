// Reads the steps of one group and writes what they mean as instructions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workload/scenario_code.h"
#include "workload/scenario_keys.h"

namespace switchpoint {

struct VerbInfo;

class StepReader {
public:
  explicit StepReader(ScenarioCode& code) : code_(code), values_(code.values()) {}

  void steps(const TomlNode& list, const Wording& what);

private:
  // A step under way: where it stands, its first word and what that word says.
  struct Step {
    const TomlNode& node;
    const StepKeys& keys;
    const TomlMember& head;
    std::uint32_t place = 0; // index into Workload::steps
  };

  // The frame: scenario_steps.cpp
  void step(const TomlNode& node);
  const TomlMember* findHead(const TomlNode& node);
  void checkOptions(const TomlNode& node, const StepKeys& keys, const TomlMember& head);
  void dispatch(Step& step);
  void label(const Step& step, const std::string& text);
  const TomlNode* required(const Step& step, std::string_view option, const Phrase& hint);
  // `unknown` is what is said of a name that is none of them: "there is no task '{}'".
  bool named(const Step& step, const ScenarioNames::Index& names, const Phrase& unknown, std::uint32_t& index);

  // Time, memory, words: scenario_plain_steps.cpp
  void time(Step& step, Op op);
  void items(Step& step);
  void pause(Step& step, Op op);
  void read(Step& step);
  void write(Step& step);
  void set(Step& step);
  void update(Step& step);
  void updateBody(Step& step, std::uint32_t variable);
  bool window(const TomlNode& node, std::uint16_t slot, std::uint32_t place);
  void windowLoop(std::uint32_t place);
  void compute(Step& step);
  void print(Step& step);
  bool printPieces(const Step& step, std::vector<PrintPiece>& pieces);
  void raise(Step& step);
  void spawn(Step& step);
  void join(Step& step);
  std::uint8_t placementFlag(const TomlNode* node, bool offload);

  // Blocks and primitives: scenario_blocks.cpp
  void with(Step& step);
  void when(Step& step);
  void repeat(Step& step);
  void whileLoop(Step& step);
  void offload(Step& step);
  void ask(Step& step);
  bool findVerb(const Step& step, std::uint32_t& primitive, std::uint8_t& verb);
  void checkVerbOptions(const Step& step, const VerbInfo& verb, std::string_view type);
  void expiry(Step& step, std::uint32_t asked);
  // Steps that do not run in every case.
  void uncertain(const TomlNode& list, const Wording& what, bool certain = false);
  bool condition(const Step& step, const Expression& expression, std::uint16_t slot);

  ScenarioCode& code_;
  ScenarioValues& values_;
  int depth_ = 0;
  bool certain_ = true;
  bool offloaded_ = false;
};

// A stretch of the file on one line, lists of steps inside it shortened to […].
std::string stepText(const SourceText& source, const TomlNode& node);

} // namespace switchpoint
