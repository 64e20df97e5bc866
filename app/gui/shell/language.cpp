#include "gui/shell/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "base/phrase.h"
#include "base/resources.h"

namespace switchpoint {

namespace {

// Words of Qt's own that the window shows, for machines that have no translations of Qt.
[[maybe_unused]] constexpr const char* kWordsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),       QT_TRANSLATE_NOOP("QShortcut", "Home"),
};

// The tools name a class with its namespace or without it, depending on where its words stand.
class Words : public QTranslator {
public:
  using QTranslator::QTranslator;

  QString translate(const char* context, const char* text, const char* remark, int count) const override {
    QString words = QTranslator::translate(context, text, remark, count);
    if (!words.isEmpty()) return words;
    const QByteArray name(context);
    const QByteArray prefix = "switchpoint::";
    const QByteArray other = name.startsWith(prefix) ? name.mid(prefix.size()) : prefix + name;
    return QTranslator::translate(other.constData(), text, remark, count);
  }
};

// Beside the other resources where it is installed, else where it was built.
QString fileOf(const QString& code) {
  const QString name = QStringLiteral("/switchpoint_%1.qm").arg(code);
  for (const QString& folder : {QString::fromStdString((resourceFolder() / "translations").string()),
                                QStringLiteral(SWITCHPOINT_TRANSLATIONS)}) {
    if (QFileInfo::exists(folder + name)) return folder + name;
  }
  return {};
}

// Qt counts in int, and no language tells numbers apart beyond it.
int pluralOf(std::int64_t count) {
  constexpr std::int64_t kMost = 1'000'000'000; // round, as what it stands for
  return static_cast<int>(std::min(count, kMost + count % 1'000'000));
}

std::string translatePhrase(const char* context, const char* text, const char* one, std::int64_t count) {
  const QString words = QCoreApplication::translate(context, text, one, pluralOf(count));
  return words == QLatin1String(text) ? std::string() : words.toStdString(); // English has two forms of its own
}

QString codeOf(const QString& choice) {
  const QString code = choice == QStringLiteral("system") ? QLocale::system().name().section('_', 0, 0) : choice;
  return languages().contains(code) ? code : QStringLiteral("en");
}

} // namespace

QStringList languages() {
  QStringList codes{QStringLiteral("en")};
  if (!fileOf(QStringLiteral("de")).isEmpty()) codes.append(QStringLiteral("de"));
  return codes;
}

QString installLanguage(const QString& choice) {
  const QString code = codeOf(choice);
  QCoreApplication* application = QCoreApplication::instance();
  auto* words = new Words(application);
  if (!words->load(fileOf(code))) return QStringLiteral("en");
  QCoreApplication::installTranslator(words);
  if (code == QStringLiteral("en")) return code; // its catalogue is the plurals; the core has its own
  auto* qt = new QTranslator(application);
  if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(qt);
  installPhraseTranslator(translatePhrase);
  QLocale::setDefault(QLocale(code));
  return code;
}

} // namespace switchpoint
