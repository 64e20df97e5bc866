// What a person has done to a picture: rows pinned, hidden and moved, states filtered, markers, notes, alignment. A
// value of names and times: it survives another run, is saved in a scene, and undo goes from one to another.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "timeline/layout.h"

namespace switchpoint {

// A row by names: section, then the row's own label. A section is the id of its model; the second run of the same model
// is "threads#2". "threads" is the header, "threads/order-2" a lane, "threads/GIL" an object, "asyncio/order" a group.
using RowPath = std::string;

struct Arrangement {
  std::vector<RowPath> pinned{}; // shown above all others in this order, and never scrolled away
  std::vector<RowPath> closed{}; // headers, groups and lanes whose children are not shown
  std::vector<RowPath> opened{}; // groups that would be folded by themselves
  std::vector<RowPath> hidden{};
  std::vector<RowPath> order{}; // rows of one parent that were moved: they come first, in this order
  std::string filter{}; // only rows with each of its words in their label or their section's title, whatever the case
  std::array<bool, kRoleCount> dim{}; // states that the legend has switched off: drawn as faint bars

  friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

struct Note {
  Time at = 0;
  RowPath row; // empty: it belongs to the whole picture
  std::string text;

  friend bool operator==(const Note&, const Note&) = default;
};

// What stands at the same place of the clock in all runs.
enum class AlignTo : std::uint8_t {
  Start, // t = 0
  End,   // of each run
  Task,  // the start of the task of this name
  Mark,  // the first time that something happens: the first print, lock, message … of this name
};
struct Alignment {
  AlignTo to = AlignTo::Start;
  std::string name; // of the task or mark

  friend bool operator==(const Alignment&, const Alignment&) = default;
};

struct PictureState {
  Arrangement arrangement;
  std::optional<Time> markerA, markerB;
  std::vector<Note> notes; // by time
  Alignment alignment;
  bool overlay = false; // lanes of the same task drawn over each other instead of one run below the other
  bool arrows = false;  // from lane to lane: who woke, started, sent to or handed over to whom
  std::string unfold{}; // shared variable whose reads, computations and writes stand in the lanes; empty: none

  friend bool operator==(const PictureState&, const PictureState&) = default;
};

} // namespace switchpoint
