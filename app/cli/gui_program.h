// The desktop app as a program beside this one: where it is, and how it is started.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace switchpoint {

// Path of `switchpoint-gui`: beside this executable, else in PATH; empty when it is not installed.
std::string findGui();

// What to say when it is not: one sentence, and how to get it.
Diagnostic guiMissing(const std::string& purpose);

// Becomes the app. Returns only when that failed, with what to say.
Diagnostic becomeGui(const std::string& program, const std::vector<std::string>& arguments);

// Runs the app without a window and waits for it. A diagnostic when it could not be started or did not succeed.
std::optional<Diagnostic> runGuiHeadless(const std::string& program, const std::vector<std::string>& arguments);

} // namespace switchpoint
