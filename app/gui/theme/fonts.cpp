#include "gui/theme/fonts.h"

#include <QFontDatabase>
#include <QString>

#include "base/resources.h"

namespace switchpoint {

namespace {

QFont face(const QString& family, QFont::Weight weight, int pixels) {
  QFont font(family);
  font.setPixelSize(pixels);
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting); // advances as in the metrics table of the core
  return font;
}

} // namespace

void loadBundledFonts() {
  static const bool loaded = [] {
    for (const char* name : {"Inter-Regular.otf", "Inter-SemiBold.otf"}) {
      QFontDatabase::addApplicationFont(QString::fromStdString((resourceFolder() / "fonts" / name).string()));
    }
    return true;
  }();
  (void)loaded;
}

QFont plainFont(int pixels) {
  return face(QStringLiteral("Inter"), QFont::Normal, pixels);
}

QFont strongFont(int pixels) {
  return face(QStringLiteral("Inter"), QFont::DemiBold, pixels);
}

QFont monoFont(int pixels) {
  QFont font(QStringLiteral("DejaVu Sans Mono")); // each name that is missing costs a search
  font.setStyleHint(QFont::Monospace);
  font.setPixelSize(pixels);
  return font;
}

} // namespace switchpoint
