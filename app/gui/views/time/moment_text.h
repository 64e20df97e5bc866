// A moment of a run in words: what a lane does, who waits where, who holds what, what is in memory.
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QString>

#include "analysis/moment.h"
#include "run/run.h"

namespace switchpoint {

class MomentText {
  Q_DECLARE_TR_FUNCTIONS(MomentText)
public:
  explicit MomentText(const Run& run) : run_(run) {}

  struct Fact {
    QString subject; // "lock"
    QString words;   // "order-1 has it; order-3, order-2 wait"
  };
  struct Section {
    QString title;
    std::vector<Fact> facts;
  };

  QString state(const LaneNow& now) const; // "waits for lock"
  QString line(const LaneNow& now) const;  // "9  cpu 150ms"
  // At an instant not before the moment's last event.
  std::vector<Section> sections(const RunMoment& moment, Time at) const;

private:
  QString name(std::uint32_t lane) const { return QString::fromStdString(run_.trace.laneName(lane)); }
  static QString overhead(OverheadKind kind);
  QString object(std::uint32_t index) const;
  QString names(const std::vector<std::uint32_t>& lanes) const;
  Section queues(const RunMoment& moment) const;
  Section objects(const RunMoment& moment) const;
  Section clocks(const RunMoment& moment, Time at) const;
  Section memory(const RunMoment& moment) const;
  Section output(const RunMoment& moment) const;

  const Run& run_;
};

} // namespace switchpoint
