#include "game/facts.h"

#include <algorithm>

#include "base/phrase.h"

namespace switchpoint {
namespace {

std::string listedNames(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

class FactReader {
public:
  explicit FactReader(const Game& game)
      : workload_(game.workload()), position_(game.position()), trace_(*position_.trace), moment_(*position_.moment) {}

  // Its turn may come: what it waited for is there, or it never waited.
  bool canGoOn(std::uint32_t lane) const {
    return std::ranges::find(position_.moves, lane, &GameMove::lane) != position_.moves.end();
  }

  GameFact variable(std::uint32_t index) const {
    const VariableDecl& declared = workload_.variables[index];
    std::string words = std::to_string(declared.initial);
    std::string copies;
    for (const MemoryNow& memory : moment_.memory()) {
      if (memory.variable != index) continue;
      if (memory.process == 0) {
        words = std::to_string(memory.value);
      } else {
        copies += phrase("Game", "; {} in {}")(memory.value, processName(memory.process));
      }
    }
    if (declared.hasExpected) words = phrase("Game", "{}, expected {}")(words, declared.expected);
    return {declared.name, words + copies, true};
  }

  GameFact object(std::uint32_t index) const {
    const ObjectNow& now = moment_.object(index);
    std::vector<std::string> owners;
    for (const ObjectNow::Owner& owner : now.owners) owners.push_back(trace_.laneName(owner.lane));
    const std::vector<std::string> waiters = waitingFor(index);
    const bool isQueue = trace_.objects[index].type == "queue";
    std::string words = isQueue ? contents(now) : owned(index, owners);
    if (!waiters.empty()) {
      words += words.empty() ? "" : "; ";
      words += waiters.size() == 1 ? phrase("Game", "{} waits")(waiters.front())
                                   : phrase("Game", "{} wait")(listedNames(waiters));
    }
    if (words.empty()) words = phrase("Game", "nobody waits").str();
    return {workload_.primitives[index].name, words, false};
  }

  std::string waits(std::uint32_t lane) const {
    const LaneNow& now = moment_.lane(lane);
    if (!now.exists()) return phrase("Game", "has not started").str();
    switch (now.state) {
    case State::Finished: return phrase("Game", "has ended").str();
    case State::LockWait: return waitsForObject(now);
    case State::IoWait: return phrase("Game", "waits").str();
    case State::New:
    case State::Ready:
    case State::Running:
    case State::GilWait:
    case State::Overhead: return {};
    }
    return {};
  }

private:
  std::string processName(std::uint32_t process) const {
    for (std::uint32_t lane = 0; lane < trace_.lanes.size(); ++lane) {
      if (trace_.lanes[lane].process == process && trace_.lanes[lane].parent == 0) return trace_.laneName(lane);
    }
    return std::to_string(process);
  }

  std::vector<std::string> waitingFor(std::uint32_t object) const {
    std::vector<std::string> names;
    for (std::uint32_t lane = 0; lane < moment_.lanes(); ++lane) {
      const LaneNow& now = moment_.lane(lane);
      const bool waits = now.exists() && now.state == State::LockWait && now.why == EventKind::BlockOn;
      if (waits && now.detail == object && !canGoOn(lane)) {
        names.push_back(trace_.laneName(lane));
      }
    }
    return names;
  }

  // Only what can be held is free when nobody holds it.
  std::string owned(std::uint32_t index, const std::vector<std::string>& owners) const {
    const std::string& type = trace_.objects[index].type;
    if (owners.size() == 1) return phrase("Game", "{} has it")(owners.front());
    if (!owners.empty()) return phrase("Game", "{} have it")(listedNames(owners));
    return type == "lock" || type == "rlock" || type == "semaphore" ? phrase("Game", "free").str() : std::string();
  }

  static std::string contents(const ObjectNow& now) {
    if (now.length == 0) return phrase("Game", "empty").str();
    std::vector<std::string> items;
    for (const std::int64_t item : now.items) items.push_back(std::to_string(item));
    const auto length = static_cast<std::int64_t>(now.length);
    return items.empty() ? phrase("Game", "{} items", "{} item", length).counted() : listedNames(items);
  }

  std::string waitsForObject(const LaneNow& now) const {
    if (now.why == EventKind::BlockJoin) return phrase("Game", "waits until others have ended").str();
    const std::vector<ObjectNow::Owner>& owners = moment_.object(now.detail).owners;
    const std::string& name = trace_.objects[now.detail].name;
    if (owners.empty()) return phrase("Game", "waits for {}")(name);
    return phrase("Game", "waits for {}, which {} has")(name, trace_.laneName(owners.front().lane));
  }

  const Workload& workload_;
  const GamePosition& position_;
  const Trace& trace_;
  const RunMoment& moment_;
};

std::string valuesAtTheEnd(const Game& game) {
  std::string text;
  for (const VariableValue& value : game.position().outcome.variables) {
    if (value.process != 0) continue;
    const VariableDecl& declared = game.workload().variables[value.variable];
    text += text.empty() ? "" : "; ";
    text += declared.hasExpected && declared.expected != value.value
                ? phrase("Game", "{} = {}, expected {}")(declared.name, value.value, declared.expected)
                : declared.name + " = " + std::to_string(value.value);
  }
  return text;
}

} // namespace

std::vector<GameFact> factsOf(const Game& game) {
  const FactReader reader(game);
  std::vector<GameFact> facts;
  const Workload& workload = game.workload();
  for (std::uint32_t i = 0; i < workload.variables.size(); ++i) facts.push_back(reader.variable(i));
  for (std::uint32_t i = 0; i < workload.primitives.size(); ++i) {
    if (!workload.primitives[i].hidden) facts.push_back(reader.object(i));
  }
  return facts;
}

std::string doingOf(const Game& game, std::uint32_t lane) {
  const FactReader reader(game);
  return reader.canGoOn(lane) ? std::string() : reader.waits(lane);
}

std::string printedSoFar(const Game& game) {
  return game.position().trace->outcome.out.substr(0, game.position().moment->printed());
}

std::string endingOf(const Game& game) {
  const GamePosition& position = game.position();
  if (!position.over) return {};
  const std::string values = valuesAtTheEnd(game);
  std::string text;
  switch (position.outcome.kind) {
  case OutcomeKind::Completed: text = phrase("Game", "All have ended").str(); break;
  case OutcomeKind::Deadlock: text = phrase("Game", "Nobody can go on: each waits for another").str(); break;
  case OutcomeKind::Error: text = phrase("Game", "An error ended it").str(); break;
  }
  return values.empty() ? text : text + ": " + values;
}

} // namespace switchpoint
