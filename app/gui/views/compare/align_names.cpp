#include "gui/views/compare/align_names.h"

#include <set>

namespace switchpoint {

namespace {

constexpr std::size_t kMostNames = 4000; // nobody looks through more

class Names {
public:
  void add(const std::string& name) {
    if (name.empty() || list_.size() >= static_cast<qsizetype>(kMostNames) || !seen_.insert(name).second) return;
    list_.append(QString::fromStdString(name));
  }
  const QStringList& list() const { return list_; }

private:
  std::set<std::string> seen_;
  QStringList list_;
};

} // namespace

QStringList alignNames(AlignTo to, const std::vector<RunPtr>& runs) {
  Names names;
  for (const RunPtr& run : runs) {
    const Trace& trace = run->trace;
    for (std::uint32_t lane = 0; to == AlignTo::Task && lane < trace.lanes.size(); ++lane) {
      if (trace.lanes[lane].isTask) names.add(trace.laneName(lane));
    }
    if (to != AlignTo::Mark) continue;
    for (const Object& object : trace.objects) names.add(object.name);
    for (const Variable& variable : trace.variables) names.add(variable.name);
  }
  return names.list();
}

} // namespace switchpoint
