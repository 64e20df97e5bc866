#include "gui/views/timeline/physical_key.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace switchpoint {

namespace {

// Codes of the keys at the places of W, A, S and D.
struct Places {
  unsigned w, a, s, d;
};

// X11 and Wayland give evdev codes + 8, Windows scan codes of set 1. macOS gives none, but virtual keys that go by
// place: these are asked below. Offscreen stands for X11 in tests.
constexpr Places kEvdev{25, 38, 39, 40};
constexpr Places kWindows{17, 30, 31, 32};
constexpr Places kMac{13, 0, 1, 2};

int keyAt(const Places& places, unsigned code) {
  if (code == places.w) return Qt::Key_W;
  if (code == places.a) return Qt::Key_A;
  if (code == places.s) return Qt::Key_S;
  if (code == places.d) return Qt::Key_D;
  return 0;
}

// A key that bears W, A, S or D but stands elsewhere is not it: on a French keyboard the key left of S bears Q.
bool isOneOfThem(int key) {
  return key == Qt::Key_W || key == Qt::Key_A || key == Qt::Key_S || key == Qt::Key_D;
}

} // namespace

int physicalKey(const QKeyEvent& event) {
  const QString platform = QGuiApplication::platformName();
  int key = 0;
  if (platform == QStringLiteral("cocoa")) {
    // A is virtual key 0, which is also "unknown": letters only.
    if (!event.text().isEmpty()) key = keyAt(kMac, event.nativeVirtualKey());
  } else if (event.nativeScanCode() != 0) {
    key = keyAt(platform == QStringLiteral("windows") ? kWindows : kEvdev, event.nativeScanCode());
    // Where W bears Z, the key that has lost its place to it bears W.
    if (key == 0 && event.key() == Qt::Key_W) return Qt::Key_Z;
    if (key == 0 && isOneOfThem(event.key())) return Qt::Key_unknown;
  }
  return key != 0 ? key : event.key();
}

} // namespace switchpoint
