#include "gui/views/timeline/spoken.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "timeline/ruler.h"

namespace switchpoint {

namespace {

struct Spoken {
  Q_DECLARE_TR_FUNCTIONS(Spoken)
};

// The unit in words; empty for what is none. Fractions are many: "0.5 seconds".
QString unitWord(const QString& unit, bool one) {
  if (unit == QStringLiteral("ns")) return one ? Spoken::tr("nanosecond") : Spoken::tr("nanoseconds");
  if (unit == QStringLiteral("µs")) return one ? Spoken::tr("microsecond") : Spoken::tr("microseconds");
  if (unit == QStringLiteral("ms")) return one ? Spoken::tr("millisecond") : Spoken::tr("milliseconds");
  if (unit == QStringLiteral("s")) return one ? Spoken::tr("second") : Spoken::tr("seconds");
  if (unit == QStringLiteral("min")) return one ? Spoken::tr("minute") : Spoken::tr("minutes");
  if (unit == QStringLiteral("h")) return one ? Spoken::tr("hour") : Spoken::tr("hours");
  if (unit == QStringLiteral("d")) return one ? Spoken::tr("day") : Spoken::tr("days");
  return {};
}

QString instantText(Time at, Duration length, Time largest) {
  Duration resolution = kSecond;
  while (resolution > 1 && resolution > length / 10) resolution /= 10;
  return QString::fromStdString(formatInstant(at, resolution, largest));
}

} // namespace

QString spokenUnits(const QString& text) {
  QStringList words = text.split(' ');
  for (qsizetype i = 1; i < words.size(); ++i) {
    const QString word = unitWord(words[i], words[i - 1] == QStringLiteral("1"));
    if (!word.isEmpty()) words[i] = word;
  }
  return words.join(' ');
}

QString spokenDuration(Duration length) {
  return spokenUnits(QString::fromStdString(formatDuration(length)));
}

QString spokenStretch(Time from, Time to) {
  QString first = spokenUnits(instantText(from, to - from, to));
  const QString last = spokenUnits(instantText(to, to - from, to));
  // "from 0.620 to 0.635 seconds": a unit that both share is said once.
  const QString unit = last.section(' ', -1);
  if (first.endsWith(' ' + unit)) first.chop(unit.size() + 1);
  return Spoken::tr("from %1 to %2").arg(first, last);
}

QString spokenRole(Role role) {
  switch (role) {
  case Role::Running: return Spoken::tr("running");
  case Role::Ready: return Spoken::tr("ready");
  case Role::GilWait: return Spoken::tr("waits for the GIL");
  case Role::LockWait: return Spoken::tr("waits for a lock");
  case Role::IoWait: return Spoken::tr("waits for I/O");
  case Role::Overhead: return Spoken::tr("overhead");
  case Role::Held: return Spoken::tr("held");
  }
  return {};
}

QString spokenSpan(const QString& lane, const QString& does, Time from, Time to) {
  const QString verb = does.startsWith(lane + ' ') ? does.mid(lane.size() + 1) : does;
  return Spoken::tr("%1, %2, %3, %4", "lane, what it does, how long, from when to when")
      .arg(lane, verb, spokenDuration(to - from), spokenStretch(from, to));
}

QString spokenFold(const QString& lane, const Fold& fold) {
  const auto count = static_cast<int>(std::min<std::uint64_t>(fold.count, 2'000'000'000));
  QStringList parts{lane, count == 1 ? Spoken::tr("one stretch") : Spoken::tr("%n stretches", nullptr, count)};
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    if (fold.share[i] <= 0) continue;
    const auto percent = static_cast<int>(std::lround(fold.share[i] * 100));
    const QString share = percent > 0 ? Spoken::tr("%1 %").arg(percent) : Spoken::tr("less than 1 %");
    parts.append(spokenRole(static_cast<Role>(i)) + ' ' + share);
  }
  parts.append(spokenStretch(fold.from, fold.to));
  return parts.join(QStringLiteral(", "));
}

} // namespace switchpoint
