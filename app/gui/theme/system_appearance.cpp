#include "gui/theme/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace switchpoint {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme"); // 0: no preference, 1: dark, 2: light
const QString kContrast = QStringLiteral("contrast");   // 0: no preference, 1: higher

// Read() wraps its answer once more than the signal does.
uint numberIn(const QDBusVariant& value) {
  QVariant inner = value.variant();
  while (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
  return inner.toUInt();
}

} // namespace

void SystemAppearance::listen() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
              SLOT(take(QString, QString, QDBusVariant)));
  ask(kScheme);
  ask(kContrast);
}

void SystemAppearance::ask(const QString& key) {
  QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
  question.setArguments({kGroup, key});
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (!reply.isError()) take(kGroup, key, reply.value());
    call->deleteLater();
  });
}

void SystemAppearance::take(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group != kGroup) return;
  const uint number = numberIn(value);
  const std::optional<bool> dark = key != kScheme ? dark_ : number == 0 ? std::nullopt : std::optional(number == 1);
  const bool contrast = key == kContrast ? number == 1 : highContrast_;
  if (dark == dark_ && contrast == highContrast_) return;
  dark_ = dark;
  highContrast_ = contrast;
  Q_EMIT changed();
}

} // namespace switchpoint
