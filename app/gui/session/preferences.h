// What the window remembers from one start to the next: theme, recent files, its size.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace switchpoint {

class Preferences {
public:
  static constexpr int kMostRecentFiles = 8;
  static constexpr int kMostRecentActions = 6;

  // A word of ThemeChoice.
  QString theme() const { return store_.value("theme", "system").toString(); }
  void setTheme(const QString& theme) { store_.setValue("theme", theme); }

  // "system" or the code of a language.
  QString language() const { return store_.value("language", "system").toString(); }
  void setLanguage(const QString& language) { store_.setValue("language", language); }

  // "system" or percent.
  QString textSize() const { return store_.value("textSize", "system").toString(); }
  void setTextSize(const QString& size) { store_.setValue("textSize", size); }

  // The newest first; files that are gone are left out.
  QStringList recentFiles() const;
  void addRecentFile(const QString& path);

  // Object names of the actions last chosen in the palette, the latest first.
  QStringList recentActions() const { return store_.value("recentActions").toStringList(); }
  void addRecentAction(const QString& id);

  // Ids of the game's lessons.
  QStringList solvedLessons() const { return store_.value("solvedLessons").toStringList(); }
  void addSolvedLesson(const QString& id);

  // The window's place, its panes and its tabs.
  QVariantMap layout() const { return store_.value("layout").toMap(); }
  void setLayout(const QVariantMap& layout) { store_.setValue("layout", layout); }

private:
  QSettings store_{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("switchpoint"),
                   QStringLiteral("switchpoint")};
};

} // namespace switchpoint
