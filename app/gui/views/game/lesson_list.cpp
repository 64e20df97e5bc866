#include "gui/views/game/lesson_list.h"

#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kTitleRole = Qt::UserRole + 2;
constexpr int kRowHeight = 26;
constexpr int kHeadingHeight = 36;

} // namespace

LessonList::LessonList(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("lessons"));
  setAccessibleName(tr("Lessons"));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextElideMode(Qt::ElideMiddle);
  setFrameShape(QFrame::NoFrame);
  connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item != nullptr && item->data(kPathRole).isValid()) Q_EMIT wanted(item->data(kPathRole).toString());
  });
}

void LessonList::refresh(const std::string& language) {
  const QString before = currentItem() != nullptr ? currentItem()->data(kPathRole).toString() : QString();
  const QSignalBlocker quiet(this);
  clear();
  int grade = -1;
  const QString titles[] = {tr("Cannot be read"),    tr("First day"),           tr("Versions and the GIL"),
                            tr("Locks and waiting"), tr("Loops and processes"), tr("For experts")};
  for (const LessonInfo& info : lessonInfos(language)) {
    if (static_cast<int>(info.grade) != grade) {
      grade = static_cast<int>(info.grade);
      auto* heading = new QListWidgetItem(titles[grade], this);
      heading->setFlags(Qt::NoItemFlags);
      heading->setFont(strongFont(kSmallSize));
      heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
      heading->setSizeHint({0, kHeadingHeight});
    }
    add(info);
  }
  choose(before);
}

void LessonList::add(const LessonInfo& info) {
  auto* item = new QListWidgetItem(this);
  item->setData(kPathRole, QString::fromStdString(info.path));
  item->setData(kIdRole, QString::fromStdString(info.id));
  item->setData(kTitleRole, QString::fromStdString(info.title));
  item->setToolTip(QString::fromStdString(info.problems.empty() ? info.goal : info.problems.front().message));
  item->setSizeHint({0, kRowHeight});
  dress(*item);
}

void LessonList::dress(QListWidgetItem& item) const {
  const QString title = item.data(kTitleRole).toString();
  const bool solved = preferences_.solvedLessons().contains(item.data(kIdRole).toString());
  item.setText((solved ? QStringLiteral("✓  ") : QStringLiteral("○  ")) + title);
  item.setData(Qt::AccessibleTextRole, solved ? tr("%1, solved").arg(title) : title);
}

void LessonList::markSolved(const std::string& id) {
  preferences_.addSolvedLesson(QString::fromStdString(id));
  for (int row = 0; row < count(); ++row) {
    if (item(row)->data(kIdRole).toString().toStdString() == id) dress(*item(row));
  }
}

QString LessonList::firstOpen() const {
  QString first;
  for (int row = 0; row < count(); ++row) {
    const QString path = item(row)->data(kPathRole).toString();
    if (path.isEmpty()) continue;
    if (first.isEmpty()) first = path;
    if (!preferences_.solvedLessons().contains(item(row)->data(kIdRole).toString())) return path;
  }
  return first;
}

void LessonList::choose(const QString& path) {
  for (int row = 0; row < count(); ++row) {
    if (!path.isEmpty() && item(row)->data(kPathRole).toString() == path) return setCurrentRow(row);
  }
}

void LessonList::follow(const std::string& id) {
  const QSignalBlocker quiet(this);
  for (int row = 0; row < count(); ++row) {
    if (item(row)->data(kIdRole).toString().toStdString() == id) return setCurrentRow(row);
  }
  setCurrentRow(-1);
}

} // namespace switchpoint
