// What the actions of MainWindow's table do.
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>

#include "base/phrase.h"
#include "gui/guide/guide_wizard.h"
#include "gui/guide/interview_dialog.h"
#include "gui/shell/key_sheet.h"
#include "gui/shell/main_window.h"
#include "gui/shell/notice_bar.h"
#include "gui/shell/text_size.h"
#include "gui/views/catalog.h"
#include "gui/views/game.h"

namespace switchpoint {

namespace {

constexpr const char* kNewScenario = R"(title = "Untitled"

[vars]
counter = { expected = 2 }

[[task]]
name = "task"
count = 2
steps = [
  { cpu = "100ms" },
  { update = "counter" },
  { io = "200ms" },
]
)";

} // namespace

QList<KeySection> MainWindow::keys() {
  makeAllViews();
  QList<QPair<QString, QWidget*>> own;
  for (const ViewInfo* info : viewCatalog()) {
    own.append({QCoreApplication::translate("View", info->title), views_[info->id]});
  }
  return keySections(menuBar()->actions(), own);
}

void MainWindow::newScenario() {
  session_.openText(QString::fromLatin1(kNewScenario));
}

void MainWindow::open() {
  const QString path = QFileDialog::getOpenFileName(
      this, tr("Open"), {}, tr("Scenarios, scenes and traces (*.toml *.swtrace);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

// Beside the scenario, or where it was saved last.
QString MainWindow::suggestedScene() const {
  if (!session_.scenePath().isEmpty()) return session_.scenePath();
  const Document& document = session_.document();
  const QString name = QFileInfo(document.name()).completeBaseName() + QStringLiteral("-scene.toml");
  return document.path.isEmpty() ? name : QFileInfo(document.path).dir().filePath(name);
}

// A scene names the scenario's file, so the text must be saved first.
void MainWindow::saveSceneNow() {
  if (session_.runs().empty()) {
    return session_.say(tr("There is no picture yet: run the scenario first"), Tone::Bad);
  }
  if (!session_.canSaveScene() && !save()) return;
  const QString path = QFileDialog::getSaveFileName(this, tr("Save scene"), suggestedScene(), tr("Scenes (*.toml)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).absoluteFilePath() == session_.document().path) {
    return session_.say(tr("That is the scenario's own file: the scene needs another name"), Tone::Bad);
  }
  if (session_.saveScene(path, appearance_.theme().id())) preferences_.addRecentFile(path);
}

void MainWindow::saveNow() {
  save();
}

void MainWindow::saveAsNow() {
  saveAs();
}

void MainWindow::quit() {
  close();
}

// Typing is undone where one types, all else in the order in which it was done.
void MainWindow::undo() {
  QWidget* widget = editedText();
  if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->undo();
  if (auto* line = qobject_cast<QLineEdit*>(widget)) return line->undo();
  history_.stack().undo();
}

void MainWindow::redo() {
  QWidget* widget = editedText();
  if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->redo();
  if (auto* line = qobject_cast<QLineEdit*>(widget)) return line->redo();
  history_.stack().redo();
}

void MainWindow::toggleSide() {
  panes_->setShown(Pane::Side, !panes_->isShown(Pane::Side));
}

void MainWindow::toggleSource() {
  panes_->setShown(Pane::Source, !panes_->isShown(Pane::Source));
}

void MainWindow::toggleDetail() {
  panes_->setShown(Pane::Detail, !panes_->isShown(Pane::Detail));
}

void MainWindow::toggleResult() {
  panes_->setShown(Pane::Result, !panes_->isShown(Pane::Result));
}

void MainWindow::standardPanes() {
  panes_->standard();
}

void MainWindow::chooseTheme(ThemeChoice choice) {
  appearance_.choose(choice);
  preferences_.setTheme(QLatin1String(wordOf(choice)));
}

void MainWindow::themeSystem() {
  chooseTheme(ThemeChoice::System);
}

void MainWindow::themeLight() {
  chooseTheme(ThemeChoice::Light);
}

void MainWindow::themeDark() {
  chooseTheme(ThemeChoice::Dark);
}

void MainWindow::themeContrast() {
  chooseTheme(ThemeChoice::HighContrast);
}

// What only counts from the next start on: that can be now, and everything is found again.
void MainWindow::sayFromNextStart(const QString& action) {
  refreshActions();
  const QString sentence = tr("%1 will be used from the next start on").arg(plainText(*findChild<QAction*>(action)));
  if (!restart_) return session_.say(sentence);
  notices_->ask({QStringLiteral("restart"), sentence, {{tr("Restart now"), restart_}, {tr("Later"), [] {}}}});
}

void MainWindow::chooseTextSize(const QString& size) {
  preferences_.setTextSize(size);
  sayFromNextStart(QStringLiteral("text-") + size);
}

void MainWindow::textSizeSystem() {
  chooseTextSize(kTextSizeOfSystem);
}

void MainWindow::textSize100() {
  chooseTextSize(QStringLiteral("100"));
}

void MainWindow::textSize125() {
  chooseTextSize(QStringLiteral("125"));
}

void MainWindow::textSize150() {
  chooseTextSize(QStringLiteral("150"));
}

void MainWindow::textSize200() {
  chooseTextSize(QStringLiteral("200"));
}

void MainWindow::chooseLanguage(const QString& code) {
  preferences_.setLanguage(code);
  sayFromNextStart(QStringLiteral("language-") + code);
}

void MainWindow::languageSystem() {
  chooseLanguage(QStringLiteral("system"));
}

void MainWindow::languageEnglish() {
  chooseLanguage(QStringLiteral("en"));
}

void MainWindow::languageGerman() {
  chooseLanguage(QStringLiteral("de"));
}

void MainWindow::run() {
  session_.run();
}

void MainWindow::cancel() {
  session_.cancel();
}

void MainWindow::goToUnblocker() {
  session_.insight().goToUnblocker();
}

void MainWindow::playScheduler() {
  if (game_ == nullptr) {
    game_ = new GameWindow({session_, appearance_}, this);
    game_->resize(size() - QSize(40, 60));
  }
  game_->show();
  game_->raise();
  game_->activateWindow();
}

void MainWindow::toggleCriticalPath() {
  session_.insight().showPath(!session_.insight().showsPath());
}

void MainWindow::nextSeed() {
  session_.setSeed(session_.choices().seed + 1);
}

void MainWindow::showClaims() {
  panes_->giveRoom(Pane::Result);
  raise("claims");
}

// It stays open beside the window, so that a timeline opened from it can be looked at.
void MainWindow::helpMeChoose() {
  if (guide_ == nullptr) {
    Result<Guide> guide = loadGuide(spokenLanguage());
    if (!guide) return session_.say(QString::fromStdString(formatDiagnostics(guide.diagnostics())), Tone::Bad);
    guide_ = new GuideWizard(std::move(guide).value(), appearance_, this);
    guide_->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide_, &GuideWizard::scenarioWanted, &session_, &Session::openText);
  }
  guide_->show();
  guide_->raise();
  guide_->activateWindow();
}

void MainWindow::interviewAnswer() {
  InterviewDialog dialog(appearance_, this);
  dialog.exec();
}

void MainWindow::showKeys() {
  KeySheet sheet(keys(), this);
  sheet.exec();
}

void MainWindow::about() {
  QMessageBox::about(this, tr("About Switchpoint"),
                     tr("Switchpoint %1\n\nRuns the same work under cooperative, preemptive and multi-process "
                        "schedulers on one clock, and shows who decides the switch.")
                         .arg(QCoreApplication::applicationVersion()));
}

} // namespace switchpoint
