// Games as files: saved, loaded, drawn as a figure, and opened as a timeline in the main window.
#include <QDir>
#include <QFileDialog>

#include "analysis/micro_steps.h"
#include "base/resources.h"
#include "gui/session/state_folder.h"
#include "gui/views/figure.h"
#include "gui/views/game/game_window.h"
#include "run/scene_runs.h"
#include "run/schedule_file.h"
#include "trace/native_file.h"

namespace switchpoint {

QString GameWindow::suggested(const QString& ending) const {
  return (lesson_ ? QString::fromStdString(lesson_->id) : QStringLiteral("game")) + ending;
}

void GameWindow::chooseLesson() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Open a lesson"),
                                                    QString::fromStdString(ownLessonFolder()), tr("Lessons (*.toml)"));
  if (!path.isEmpty()) open(path);
}

void GameWindow::chooseSave() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save the game"), suggested(QStringLiteral(".json")), tr("Games (*.json)"));
  if (!path.isEmpty()) saveGame(path);
}

void GameWindow::chooseLoad() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Load a game"), {}, tr("Games (*.json)"));
  if (!path.isEmpty()) loadGame(path);
}

void GameWindow::chooseFigure() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Draw the game"), suggested(QStringLiteral(".svg")),
                                                    tr("Figures (*.svg *.png *.pdf *.txt)"));
  if (!path.isEmpty()) saveFigure(path);
}

bool GameWindow::saveGame(const QString& path) {
  if (!game_) return false;
  const std::string text = writeSchedule({lesson_->id, game_->model(), game_->profile(), game_->schedule()});
  const bool written = writeAtomically(path, QByteArray::fromStdString(text));
  say(written ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : tr("%1 cannot be written").arg(path), !written);
  return written;
}

bool GameWindow::loadGame(const QString& path) {
  if (!game_) return false;
  const Result<std::string> text = readFile(path.toStdString());
  if (!text) {
    say(QString::fromStdString(formatDiagnostics(text.diagnostics())).trimmed(), true);
    return false;
  }
  const Result<ScheduleFile> schedule = parseSchedule(*text, path.toStdString());
  // A game of another lesson brings its lesson along.
  const bool other = schedule && !schedule->source.empty() && schedule->source != lesson_->id;
  if (other && loadLesson(schedule->source)) open(QString::fromStdString(schedule->source));
  Result<std::size_t> played = schedule ? game_->play(schedule->steps) : Result<std::size_t>(schedule.diagnostics());
  if (!played) {
    say(QString::fromStdString(formatDiagnostics(played.diagnostics())).trimmed(), true);
    return false;
  }
  asking_ = false;
  askQuestion();
  say({});
  refresh();
  return true;
}

bool GameWindow::saveFigure(const QString& path) {
  if (!game_) return false;
  const std::vector<RunPtr> runs{game_->run()};
  Figure figure = figureOf(runs);
  figure.title = lesson_->title;
  figure.picture.unfold = watchedName(runs.front()->trace);
  figure.theme = appearance_.theme().id();
  const std::optional<Diagnostic> wrong = writeFigure(figure, path);
  say(wrong ? QString::fromStdString(wrong->message) : tr("Drawn to %1").arg(QDir::toNativeSeparators(path)),
      wrong.has_value());
  return !wrong;
}

// The window opens recorded runs from files.
void GameWindow::openAsTimeline() {
  if (!game_) return;
  const QString path = QDir(stateFolder()).filePath(suggested(QStringLiteral(".swtrace")));
  const std::string bytes = writeTrace(game_->run()->trace);
  if (!writeAtomically(path, QByteArray::fromStdString(bytes))) {
    return say(tr("%1 cannot be written").arg(path), true);
  }
  if (session_.openFile(path)) say(tr("The game is open in the main window."));
}

} // namespace switchpoint
