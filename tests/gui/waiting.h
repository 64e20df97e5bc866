// Waits for the session's background work without sleeping: the event loop runs until something is true.
#pragma once

#include <functional>
#include <string>

#include "gui/session/session.h"

namespace switchpoint {

// False after a minute.
bool eventually(const std::function<bool()>& condition);
// Until the document is parsed and nothing runs.
bool settled(const Session& session);

// A scenario of two short tasks that share `counter`, one step per line.
extern const char* const kSmallScenario;

} // namespace switchpoint
