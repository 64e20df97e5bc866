// The language of the window: installs the translations of Qt, of the window and of the core's sentences.
#pragma once

#include <QString>
#include <QStringList>

namespace switchpoint {

// Codes of the languages there are: "en", and those whose translations were built.
QStringList languages();

// `choice`: a code, or "system" for the desktop's language. Before any widget is made. Returns the code in force.
QString installLanguage(const QString& choice);

} // namespace switchpoint
