// What the desktop says of light, dark and contrast beyond its palette: the settings portal of freedesktop.org, which
// GNOME, KDE and others serve. Silent where there is no session bus or no portal.
#pragma once

#include <optional>

#include <QDBusVariant>
#include <QObject>

namespace switchpoint {

class SystemAppearance : public QObject {
  Q_OBJECT
public:
  explicit SystemAppearance(QObject* parent = nullptr) : QObject(parent) {}

  // Asks, without waiting for the answer, and hears of changes from now on.
  void listen();

  // Nothing: the desktop has no preference, or has not said.
  const std::optional<bool>& dark() const { return dark_; }
  bool highContrast() const { return highContrast_; }

public Q_SLOTS:
  // One setting of the portal: "org.freedesktop.appearance", its key and its number.
  void take(const QString& group, const QString& key, const QDBusVariant& value);

Q_SIGNALS:
  void changed();

private:
  void ask(const QString& key);

  std::optional<bool> dark_;
  bool highContrast_ = false;
};

} // namespace switchpoint
