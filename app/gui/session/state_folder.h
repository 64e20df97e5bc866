// Where the program keeps what it must remember without being asked: the last session and work not saved.
#pragma once

#include <QString>

namespace switchpoint {

// $XDG_STATE_HOME/switchpoint, else ~/.local/state/switchpoint. Made when it is not there.
QString stateFolder();

// Writes the whole file or leaves the one that is there; others of this person's account only can read it.
bool writeAtomically(const QString& path, const QByteArray& bytes);

} // namespace switchpoint
