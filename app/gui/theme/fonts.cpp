#include "gui/theme/fonts.h"

#include <thread>
#include <utility>

#include <QFontDatabase>
#include <QString>
#ifdef Q_OS_UNIX
#include <dlfcn.h>
#endif

#include "base/resources.h"

namespace switchpoint {

namespace {

std::jthread& reader() {
  static std::jthread thread;
  return thread;
}

// Once, on whichever thread.
void addBundledFonts() {
  static const bool added = [] {
    for (const char* name : {"Inter-Regular.otf", "Inter-SemiBold.otf"}) {
      QFontDatabase::addApplicationFont(QString::fromStdString((resourceFolder() / "fonts" / name).string()));
    }
    return true;
  }();
  (void)added;
}

QFont face(const QString& family, QFont::Weight weight, int pixels) {
  QFont font(family);
  font.setPixelSize(pixels);
  font.setWeight(weight);
  // Advances as in the metrics table of the core: neither hinted nor kerned. Shaping was also a tenth of the main
  // thread's instructions before the first paint.
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(QFont::PreferNoShaping);
  return font;
}

} // namespace

void readFontConfiguration() {
#ifdef Q_OS_UNIX
  // Not linked: it is in the process where Qt uses it, and only there it counts.
  const auto read = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "FcInit"));
  if (read != nullptr) reader() = std::jthread([read] { read(); });
#endif
}

void readFonts() {
  reader() = std::jthread([before = std::move(reader())]() mutable {
    if (before.joinable()) before.join();
    addBundledFonts();
    QFontDatabase::families(); // lists the system's
  });
}

void loadBundledFonts() {
  if (reader().joinable()) reader().join();
  addBundledFonts();
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
