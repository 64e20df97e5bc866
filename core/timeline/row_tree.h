// Which rows there are: the tree of one run (its GILs, lanes nested by what they belong to, primitives, variables; many
// of a kind make a group), of several runs below each other, or of several runs task by task.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "timeline/layout.h"
#include "timeline/run_history.h"
#include "trace/outline.h"
#include "trace/trace.h"

namespace switchpoint {

struct RowNode {
  RowKind kind = RowKind::Lane;
  std::uint32_t run = 0;
  std::uint32_t owner = 0;  // as Row::owner; Task: index of its name in RowTree::names
  std::uint32_t depth = 0;  // of the rows below a header: 0
  std::uint32_t parent = 0; // node + 1; 0: none
  std::uint32_t end = 0;    // one past its last descendant
  bool quiet = false;
};

// Nodes in the order of a walk: each stands before those below it.
struct RowTree {
  std::vector<RowNode> nodes;
  std::vector<std::string> names;
};

// Lanes of one label under one parent.
struct LaneGroup {
  std::string label; // "order"
  std::vector<std::uint32_t> lanes;
};

// What a tree is made from. `groups` is filled by makeRowTree.
struct TreeSource {
  const Trace* trace = nullptr;
  const Intervals* intervals = nullptr;
  const RunHistory* history = nullptr;
  std::vector<LaneGroup>* groups = nullptr;
  const Outline* outline = nullptr; // where the events are not read yet
};

// The runs below each other, each under a header of its own. Lanes of one label under one parent become a group when
// there are more than `foldAbove` of them. A main lane that only starts and joins the others has no row.
RowTree makeRowTree(const std::vector<TreeSource>& runs, std::uint32_t foldAbove);

// The same rows by name: all headers first, then each task (lock, variable …) with one row for each run that has it.
RowTree makeOverlayTree(const std::vector<TreeSource>& runs, const RowTree& apart);

// "order-2", "GIL", "order × 10 000", "counter": what stands before the row.
std::string rowLabel(const RowNode& node, const std::vector<TreeSource>& runs, const RowTree& tree);
// The row's own part of its RowPath: a group's without the count.
std::string rowName(const RowNode& node, const std::vector<TreeSource>& runs, const RowTree& tree);

} // namespace switchpoint
