// What holds for every text that is read as a schedule. Shared by the fuzzer and the tests of damaged schedules.
#pragma once

#include <string>
#include <string_view>

namespace switchpoint {

// Empty when it holds, else what is broken: a text gives a schedule that is written and read as itself, or mistakes
// with places in the text.
std::string brokenScheduleProperty(std::string_view text);

} // namespace switchpoint
