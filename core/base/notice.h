// What has to be said of a run besides what it did. In its trace it stands in English, so that the bytes depend on the
// run alone and not on the language of the window; whoever shows it asks for it in the reader's language.
#pragma once

#include <string>
#include <string_view>

#include "base/phrase.h"

namespace switchpoint {

// Of models: the build that runs, and the one that was asked for.
inline constexpr std::string_view kGilSwitchedOn =
    phraseNoop("Notices", "{} runs with its GIL switched on (python -X gil=1): that is what threads means; "
                          "free-threaded runs it without");
inline constexpr std::string_view kBuildWithoutGil =
    phraseNoop("Notices", "free-threaded runs on {}, the build of {} without a GIL");
// Of the kernel: steps, and the virtual time.
inline constexpr std::string_view kBudgetUsedUp =
    phraseNoop("Notices", "stopped after {} steps at {} of virtual time: the budget is used up");

// One after the other, of which each may be empty.
std::string joinedNotices(const std::string& first, const std::string& second);

// The notices of a trace in the language of whoever reads them. A trace of another version may hold one that is not
// known here: then all stay as they are.
std::string toldNotices(const std::string& notices);

} // namespace switchpoint
