#include "gui/views/time/moment_text.h"

#include <algorithm>
#include <map>

#include "analysis/wait_lines.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostNames = 12;
constexpr std::size_t kMostFacts = 100;
constexpr qsizetype kMostOutput = 4000;

} // namespace

QString MomentText::object(std::uint32_t index) const {
  return index < run_.trace.objects.size() ? QString::fromStdString(run_.trace.objects[index].name) : QString();
}

// The first ones, and how many more.
QString MomentText::names(const std::vector<std::uint32_t>& lanes) const {
  QStringList words;
  for (std::size_t i = 0; i < std::min(kMostNames, lanes.size()); ++i) words.append(name(lanes[i]));
  if (lanes.size() > kMostNames) words.append(tr("and %n more", nullptr, static_cast<int>(lanes.size() - kMostNames)));
  return words.join(QStringLiteral(", "));
}

QString MomentText::state(const LaneNow& now) const {
  if (!now.exists()) return tr("does not exist yet");
  switch (now.state) {
  case State::New: return tr("created, not started");
  case State::Ready: return tr("ready");
  case State::Running: return tr("running on core %1").arg(now.detail + 1);
  case State::GilWait: return tr("waits for the GIL");
  case State::LockWait:
    if (now.why == EventKind::BlockOn) return tr("waits for %1").arg(object(now.detail));
    return now.detail > 0 && now.detail <= run_.trace.lanes.size() ? tr("joins %1").arg(name(now.detail - 1))
                                                                   : tr("joins others");
  case State::IoWait:
    if (now.why == EventKind::BlockSleep) return tr("sleeps");
    if (now.why == EventKind::BlockIdle) return tr("idle");
    return now.why == EventKind::BlockCall ? tr("in a blocking call") : tr("waits for I/O");
  case State::Overhead:
    return now.detail < kOverheadKindCount ? overhead(static_cast<OverheadKind>(now.detail)) : tr("overhead");
  case State::Finished: return tr("done");
  }
  return {};
}

QString MomentText::overhead(OverheadKind kind) {
  switch (kind) {
  case OverheadKind::ThreadStart: return tr("starts a thread");
  case OverheadKind::Fork: return tr("forks");
  case OverheadKind::Spawn: return tr("spawns a process");
  case OverheadKind::ForkServer: return tr("starts by the fork server");
  case OverheadKind::Interpreter: return tr("starts an interpreter");
  case OverheadKind::Pickle: return tr("pickles");
  case OverheadKind::Unpickle: return tr("unpickles");
  case OverheadKind::Transfer: return tr("sends through a pipe");
  case OverheadKind::TaskCreate: return tr("creates a task");
  }
  return {};
}

QString MomentText::line(const LaneNow& now) const {
  if (now.step >= run_.trace.steps.size() || now.state == State::Finished) return {};
  const Step& step = run_.trace.steps[now.step];
  return step.line == 0 ? QString()
                        : tr("line %1").arg(step.line) + QStringLiteral("  ") + QString::fromStdString(step.label);
}

std::vector<MomentText::Section> MomentText::sections(const RunMoment& moment, Time at) const {
  std::vector<Section> out;
  for (Section section : {queues(moment), objects(moment), clocks(moment, at), memory(moment), output(moment)}) {
    if (section.facts.size() > kMostFacts) section.facts.resize(kMostFacts);
    if (!section.facts.empty()) out.push_back(std::move(section));
  }
  return out;
}

MomentText::Section MomentText::queues(const RunMoment& moment) const {
  Section out{tr("Ready, in order"), {}};
  for (const WaitLine& line : waitLines(run_.trace, moment)) {
    if (line.kind == LineKind::Object) continue;
    out.facts.push_back({line.kind == LineKind::Cores ? tr("for a core") : name(line.index), names(line.lanes)});
  }
  return out;
}

MomentText::Section MomentText::objects(const RunMoment& moment) const {
  Section out{tr("Locks and queues"), {}};
  std::map<std::uint32_t, std::vector<std::uint32_t>> waiting;
  for (WaitLine& line : waitLines(run_.trace, moment)) {
    if (line.kind == LineKind::Object) waiting[line.index] = std::move(line.lanes);
  }
  for (std::uint32_t i = 0; i < moment.objects(); ++i) {
    const ObjectNow& now = moment.object(i);
    QStringList words;
    std::vector<std::uint32_t> owners;
    for (const ObjectNow::Owner& owner : now.owners) owners.push_back(owner.lane);
    if (!owners.empty()) words.append(tr("held by %1").arg(names(owners)));
    if (run_.trace.objects[i].type == "queue") {
      QStringList items;
      for (const std::int64_t item : now.items) items.append(QString::number(item));
      QString length = tr("%n item(s)", nullptr, static_cast<int>(now.length));
      if (now.itemsKnown && !items.isEmpty()) length += QStringLiteral(": ") + items.join(QStringLiteral(", "));
      words.append(length);
    }
    const auto line = waiting.find(i);
    if (line != waiting.end()) words.append(tr("awaited by %1").arg(names(line->second)));
    if (!words.isEmpty()) out.facts.push_back({object(i), words.join(QStringLiteral(" · "))});
  }
  return out;
}

MomentText::Section MomentText::clocks(const RunMoment& moment, Time at) const {
  Section out{tr("Timers and I/O"), {}};
  for (const Timer& timer : timers(run_.intervals, moment)) {
    const Duration left = std::max<Duration>(0, timer.due - at);
    out.facts.push_back({name(timer.lane), tr("due at %1, in %2")
                                               .arg(QString::fromStdString(formatDuration(timer.due, 6)),
                                                    QString::fromStdString(formatDuration(left)))});
    if (out.facts.size() == kMostFacts) break;
  }
  return out;
}

MomentText::Section MomentText::memory(const RunMoment& moment) const {
  Section out{tr("Variables"), {}};
  std::vector<bool> used(run_.trace.variables.size());
  for (const MemoryNow& each : moment.memory()) used[each.variable] = true;
  for (std::size_t i = 0; i < used.size(); ++i) { // nobody has touched it yet
    const Variable& variable = run_.trace.variables[i];
    if (!used[i]) out.facts.push_back({QString::fromStdString(variable.name), QString::number(variable.initial)});
  }
  for (const MemoryNow& each : moment.memory()) {
    const Variable& variable = run_.trace.variables[each.variable];
    const QString where = each.process == 0 ? QString() : tr(" in process %1").arg(each.process);
    out.facts.push_back({QString::fromStdString(variable.name) + where, QString::number(each.value)});
  }
  return out;
}

MomentText::Section MomentText::output(const RunMoment& moment) const {
  Section out{tr("Printed"), {}};
  const std::string& all = run_.trace.outcome.out;
  const QString text = QString::fromStdString(all.substr(0, std::min<std::size_t>(all.size(), moment.printed())));
  if (text.isEmpty()) return out;
  for (const QString& line : text.right(kMostOutput).split(QChar('\n'), Qt::SkipEmptyParts)) {
    out.facts.push_back({line, {}});
  }
  if (out.facts.size() > kMostFacts) out.facts.erase(out.facts.begin(), out.facts.end() - kMostFacts);
  return out;
}

} // namespace switchpoint
