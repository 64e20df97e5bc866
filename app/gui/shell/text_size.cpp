#include "gui/shell/text_size.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QFile>
#include <QStringList>
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace switchpoint {

namespace {

constexpr const char* kFactor = "QT_SCALE_FACTOR";
// What the process before has found out of the desktop.
constexpr const char* kFound = "SWITCHPOINT_TEXT_SIZE";
// Desktops ship with 9 to 11 points; the window's own text of 13 pixels is as large as these.
constexpr double kUsualPoints = 10;
constexpr double kPointsOfPixel = 0.75;

double pointsOf(const QFont& font) {
  return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * kPointsOfPixel;
}

} // namespace

int textSizeFor(const QFont& desktopFont) {
  const double wanted = pointsOf(desktopFont) / kUsualPoints * 100;
  return *std::ranges::min_element(kTextSizes, {}, [wanted](int size) { return std::abs(size - wanted); });
}

int textSizeOf(const QString& choice) {
  const int size = choice.toInt();
  return kTextSizes.contains(size) ? size : 0;
}

TextSize::TextSize(const QString& choice) : chosen_(textSizeOf(choice)), outerFactor_(qgetenv(kFactor)) {
  const int found = textSizeOf(qEnvironmentVariable(kFound));
  inForce_ = chosen_ > 0 ? chosen_ : found > 0 ? found : 100;
  if (inForce_ == 100) return;
  const double outer = outerFactor_.toDouble();
  qputenv(kFactor, QByteArray::number((outer > 0 ? outer : 1) * inForce_ / 100));
}

bool TextSize::asksForAnother(const QFont& desktopFont) {
  const bool isAnswer = qEnvironmentVariableIsSet(kFound); // never asked twice
  qunsetenv(kFound);
  const int wanted = textSizeFor(desktopFont);
  if (isAnswer || chosen_ > 0 || wanted == inForce_) return false;
  qputenv(kFound, QByteArray::number(wanted));
  return true;
}

void TextSize::beginAnew(const QString& program, const QStringList& arguments) const {
  if (outerFactor_.isEmpty())
    qunsetenv(kFactor);
  else
    qputenv(kFactor, outerFactor_);
#ifdef Q_OS_UNIX
  std::vector<QByteArray> words{QFile::encodeName(program)};
  for (const QString& argument : arguments) words.push_back(argument.toLocal8Bit());
  std::vector<char*> list;
  for (QByteArray& word : words) list.push_back(word.data());
  list.push_back(nullptr);
  execv(list.front(), list.data());
#endif
}

} // namespace switchpoint
