// The lessons by grade, each with whether it has been solved.
#pragma once

#include <vector>

#include <QListWidget>

#include "game/lesson.h"
#include "gui/session/preferences.h"

namespace switchpoint {

class LessonList : public QListWidget {
  Q_OBJECT
public:
  explicit LessonList(QWidget* parent = nullptr);

  // Reads the folders anew. What is chosen stays chosen where it is still there.
  void refresh(const std::string& language);
  void markSolved(const std::string& id);
  // The first that has not been solved, else the first of all.
  QString firstOpen() const;
  void choose(const QString& path);
  // Marks the lesson that has been opened, without asking for it.
  void follow(const std::string& id);

Q_SIGNALS:
  void wanted(const QString& path);

private:
  void add(const LessonInfo& info);
  void dress(QListWidgetItem& item) const;

  Preferences preferences_;
};

} // namespace switchpoint
