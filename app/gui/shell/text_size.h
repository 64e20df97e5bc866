// How large the window is drawn: its text, and with it rows, signs and room, so that nothing is cut off. As the
// desktop's font asks for, unless the person chooses. Qt must know before there is an application, so a size that is
// chosen counts from the next start on.
#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QString>

namespace switchpoint {

// In percent.
inline const QList<int> kTextSizes{100, 125, 150, 200};
inline const QString kTextSizeOfSystem = QStringLiteral("system");

// The size that suits a desktop whose own font this is.
int textSizeFor(const QFont& desktopFont);
// What a remembered word says; 0: as the desktop.
int textSizeOf(const QString& choice);

// Between the process and what the window is drawn with.
class TextSize {
public:
  // Before the application is made: `choice` is what is remembered.
  explicit TextSize(const QString& choice);

  // True where the desktop, as the application that has been made now shows it, asks for another size than the one in
  // force: then that is remembered for the process that comes next.
  bool asksForAnother(const QFont& desktopFont);
  // Begins the process anew, in its place. Whatever holds files or the display must have gone. Returns only where that
  // is not possible.
  void beginAnew(const QString& program, const QStringList& arguments) const;

private:
  int chosen_ = 0;
  int inForce_ = 100;
  QByteArray outerFactor_; // as it was before
};

} // namespace switchpoint
