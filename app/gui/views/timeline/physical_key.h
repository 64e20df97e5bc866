// Keys by their place on the keyboard: W, A, S and D stand where a US layout has them, whatever letters they bear.
#pragma once

class QKeyEvent;

namespace switchpoint {

// Qt::Key_W, _A, _S or _D for the keys at these places, where the platform tells the place; else the event's key.
int physicalKey(const QKeyEvent& event);

} // namespace switchpoint
