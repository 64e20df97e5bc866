// Rows from an outline: its columns, as many to one of the picture as there is no room for by themselves.
#include "timeline/outlined.h"

#include <algorithm>
#include <map>
#include <utility>

#include "timeline/row_painter.h"

namespace switchpoint {

namespace {

std::size_t slot(Role role) {
  return static_cast<std::size_t>(role);
}

RoleTimes rolesOf(const StateTimes& times) {
  RoleTimes roles{};
  roles[slot(Role::Ready)] = times[static_cast<std::size_t>(State::Ready)];
  roles[slot(Role::Running)] = times[static_cast<std::size_t>(State::Running)];
  roles[slot(Role::GilWait)] = times[static_cast<std::size_t>(State::GilWait)];
  roles[slot(Role::LockWait)] = times[static_cast<std::size_t>(State::LockWait)];
  roles[slot(Role::IoWait)] = times[static_cast<std::size_t>(State::IoWait)];
  roles[slot(Role::Overhead)] = times[static_cast<std::size_t>(State::Overhead)];
  return roles;
}

void add(StateTimes& sum, const StateTimes& times) {
  for (std::size_t i = 0; i < kStateCount; ++i) sum[i] += times[i];
}

} // namespace

RunHistory outlinedHistory(const Trace& tables, const Outline& outline) {
  RunHistory out;
  std::map<std::uint32_t, Duration> gilWaits; // by process
  for (std::uint32_t lane = 0; lane < tables.lanes.size(); ++lane) {
    const RoleTimes total = rolesOf(outline.total(lane));
    gilWaits[tables.lanes[lane].process] += total[slot(Role::GilWait)];
    if (!tables.lanes[lane].isTask) continue;
    for (std::size_t i = 0; i < kRoleCount; ++i) out.taskTime[i] += total[i];
  }
  out.objects.resize(tables.objects.size());
  for (std::size_t i = 0; i < tables.objects.size(); ++i) {
    const Object& object = tables.objects[i];
    const bool gil = object.kind == ObjectKind::Gil;
    out.objects[i].shown = gil ? isContended(gilWaits[object.process], outline.end()) : outline.waitedFor(i);
  }
  return out;
}

void RowPainter::outlined(const Outline& outline, const std::vector<std::uint32_t>& lanes) {
  std::vector<StateTimes> times = outline.timesOf(lanes.front());
  for (std::size_t k = 1; k < lanes.size(); ++k) {
    const std::vector<StateTimes> own = outline.timesOf(lanes[k]);
    for (std::size_t i = 0; i < own.size(); ++i) add(times[i], own[i]);
  }
  if (lanes.size() > 1) {
    setScale(std::min(geometry_.groupBar, band_.height - 1) / geometry_.fullBar);
    fromFoot_ = true;
  }
  const auto together = static_cast<std::size_t>(std::max<Duration>(1, columnTime_ / outline.width()));
  Time to = 0;
  double right = px(to);
  for (std::size_t i = 0; i < times.size(); i += together) {
    const std::size_t last = std::min(times.size(), i + together);
    const Time from = std::exchange(to, std::min(outline.end(), static_cast<Duration>(last) * outline.width()));
    const double left = std::exchange(right, px(to));
    if (to <= layout_.from || from >= layout_.to) continue;
    StateTimes& sum = times[i];
    for (std::size_t k = i + 1; k < last; ++k) add(sum, times[k]);
    const auto all = static_cast<double>(to - from) * static_cast<double>(lanes.size());
    column(left, right - left, rolesOf(sum).data(), all, kNoFold);
  }
}

} // namespace switchpoint
