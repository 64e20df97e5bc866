// Reads the command line, finds the command and runs it.
#pragma once

namespace switchpoint {

// The whole of `switchpoint`. Returns the exit status.
int runCommandLine(int count, const char* const* words);

} // namespace switchpoint
