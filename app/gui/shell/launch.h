// Starts switchpoint-gui: the window, or one headless task.
#pragma once

namespace switchpoint {

// Returns the process's exit code: 0 fine, 1 failed, 2 bad usage or input.
int launch(int argc, char** argv);

} // namespace switchpoint
