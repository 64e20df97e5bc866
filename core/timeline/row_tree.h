// Which rows a run has: its GILs, its lanes nested by what they belong to, its primitives; many of a kind make a group.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "timeline/layout.h"
#include "timeline/run_history.h"
#include "trace/trace.h"

namespace switchpoint {

struct RowNode {
  RowKind kind = RowKind::Lane; // Lane, Object or Group
  std::uint32_t owner = 0;
  std::uint32_t depth = 0;
  std::uint32_t group = 0; // the group it is hidden in, + 1; 0: none
  bool quiet = false;
};

// Lanes of one label under one parent.
struct LaneGroup {
  std::string label; // "order"
  std::vector<std::uint32_t> lanes;
  std::uint32_t enclosing = 0; // group it is hidden in, + 1
  bool open = false;
};

struct RowTree {
  std::vector<RowNode> nodes; // from top to bottom
  std::vector<LaneGroup> groups;
};

// Lanes of one label under one parent become a group when there are more than `foldAbove` of them. A main lane that
// only starts and joins the others has no row.
RowTree makeRowTree(const Trace& trace, const Intervals& intervals, const RunHistory& history, std::uint32_t foldAbove);

} // namespace switchpoint
