// The few signs on buttons, drawn in the colours in force: no file is read and no font is searched for them.
#pragma once

#include <cstdint>

#include <QIcon>

namespace switchpoint {

enum class Sign : std::uint8_t { Play, Clear, More };

// Sharp in every size. On a button of the accent's colour Play is drawn as its text is.
QIcon iconOf(Sign sign);

} // namespace switchpoint
