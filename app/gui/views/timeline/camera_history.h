// Where the window on time has been: back and forward through jumps; a row of small moves is one entry.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/time.h"

namespace switchpoint {

// What the window showed: a stretch of time and how far the rows were scrolled.
struct Outlook {
  Time from = 0, to = 0;
  double scroll = 0;

  friend bool operator==(const Outlook&, const Outlook&) = default;
};

// How the window came there. Moves of the same kind that follow each other are merged, jumps never.
enum class Motion { Jump, Pan, Zoom };

class CameraHistory {
public:
  static constexpr std::size_t kMost = 200;

  // Forgets everything: other work is shown.
  void restart(const Outlook& at);
  // `from` is the outlook in force, with the rows as they have been scrolled meanwhile.
  void moved(const Outlook& from, const Outlook& to, Motion motion);
  // What was shown before, or after, the outlook in force; nothing at the ends.
  std::optional<Outlook> back();
  std::optional<Outlook> forward();
  bool hasBack() const { return now_ > 0; }
  bool hasForward() const { return now_ + 1 < entries_.size(); }

private:
  std::vector<Outlook> entries_;
  std::size_t now_ = 0;
  Motion last_ = Motion::Jump;
};

} // namespace switchpoint
