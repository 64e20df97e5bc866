// Who is better, by what the person said matters. Within 5 % is a tie: then memory decides, then simplicity.
#include <algorithm>
#include <functional>

#include "guide/evidence.h"

namespace switchpoint {
namespace {

using Measure = std::function<double(const Measured&)>;

Measure measureOf(const std::string& priority) {
  if (priority == "memory") return [](const Measured& m) { return static_cast<double>(m.memory); };
  if (priority == "latency") return [](const Measured& m) { return static_cast<double>(m.latency); };
  if (priority == "simplicity") return [](const Measured& m) { return static_cast<double>(m.complexity); };
  return [](const Measured& m) { return static_cast<double>(m.elapsed); };
}

// The indices of `among` within 5 % of the least of them.
std::vector<std::size_t> nearLeast(const std::vector<Measured>& all, const std::vector<std::size_t>& among,
                                   const Measure& measure, double tie) {
  double least = measure(all[among.front()]);
  for (const std::size_t i : among) least = std::min(least, measure(all[i]));
  std::vector<std::size_t> near;
  for (const std::size_t i : among)
    if (measure(all[i]) <= least * (1 + tie)) near.push_back(i);
  return near;
}

std::size_t bestOf(const std::vector<Measured>& all, std::vector<std::size_t> among, const std::string& priority) {
  const bool byWords = priority == "simplicity";
  among = nearLeast(all, among, measureOf(priority), byWords ? 0 : kTie);
  if (priority != "memory") among = nearLeast(all, among, measureOf("memory"), kTie);
  if (priority == "memory" || byWords) among = nearLeast(all, among, measureOf("speed"), kTie);
  among = nearLeast(all, among, measureOf("simplicity"), 0);
  among = nearLeast(all, among, measureOf(priority), 0);
  return among.front();
}

// Kept limits first; then, where memory or simplicity matters, those that are not far behind the fastest.
int classOf(const Measured& one, const std::string& priority, Time fastest) {
  if (!one.misses.empty()) return 2;
  const bool bargains = priority == "memory" || priority == "simplicity";
  return bargains && static_cast<double>(one.elapsed) > kFarBehind * static_cast<double>(fastest) ? 1 : 0;
}

} // namespace

void rank(std::vector<Measured>& measured, const std::string& priority) {
  Time fastest = kNever;
  for (const Measured& one : measured)
    if (one.misses.empty()) fastest = std::min(fastest, one.elapsed);
  std::vector<Measured> ranked;
  for (int wanted = 0; wanted <= 2; ++wanted) {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < measured.size(); ++i)
      if (classOf(measured[i], priority, fastest) == wanted) left.push_back(i);
    while (!left.empty()) {
      const std::size_t best = bestOf(measured, left, priority);
      ranked.push_back(measured[best]);
      left.erase(std::find(left.begin(), left.end(), best));
    }
  }
  measured = std::move(ranked);
}

} // namespace switchpoint
