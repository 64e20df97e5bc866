// MainWindow's files: opening, saving, dragging in, and what others do to them meanwhile.
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>

#include "gui/session/companion_watch.h"
#include "gui/session/file_watch.h"
#include "gui/shell/drop_hint.h"
#include "gui/shell/main_window.h"
#include "gui/shell/notice_bar.h"
#include "gui/views/catalog.h"

namespace switchpoint {

void MainWindow::openPath(const QString& path) {
  if (session_.openFile(path)) preferences_.addRecentFile(QFileInfo(path).absoluteFilePath());
}

bool MainWindow::save() {
  const QString path = session_.document().path;
  if (path.isEmpty()) return saveAs();
  if (watch_->conflicts()) return false; // the notice asks
  return session_.save(path);
}

bool MainWindow::saveAs() {
  if (session_.document().kind == DocumentKind::Trace) {
    session_.say(tr("A recorded trace is read only"), Tone::Bad);
    return false;
  }
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save as"), session_.document().name(), tr("Scenarios (*.toml)"));
  if (path.isEmpty() || !session_.save(path)) return false;
  preferences_.addRecentFile(path);
  return true;
}

// Unsaved text is never replaced without asking.
bool MainWindow::mayReplaceText() {
  if (!session_.document().edited()) return true;
  QMessageBox box(QMessageBox::Question, tr("Unsaved text"),
                  tr("%1 has been edited and not saved.").arg(session_.document().name()),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
  box.setDefaultButton(QMessageBox::Save);
  const int answer = box.exec();
  if (answer == QMessageBox::Save) return save();
  return answer == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayReplaceText()) return event->ignore();
  preferences_.setLayout(layoutState());
  Q_EMIT closing();
  session_.cancel();
  event->accept();
}

// What is compared follows its files; a scene asks, because what is on screen may have been moved since.
void MainWindow::watchCompanions() {
  auto* watch = new CompanionWatch(session_, this);
  connect(watch, &CompanionWatch::ranAgain, this,
          [this](const QString& name) { session_.say(tr("%1 has changed on disk and was run again").arg(name)); });
  connect(watch, &CompanionWatch::sceneChanged, this, [this](const QString& path) {
    notices_->ask(
        {QStringLiteral("scene"),
         tr("%1 has changed on disk.").arg(QFileInfo(path).fileName()),
         {{tr("Open it again"), [this, path] { session_.openFile(path); }}, {tr("Keep what is here"), [] {}}}});
  });
  connect(&session_, &Session::sceneReplaced, this, [this] { notices_->withdraw(QStringLiteral("scene")); });
}

// A document that is not edited follows its file; an edited one asks.
void MainWindow::watchFile() {
  watch_ = new FileWatch(session_, this);
  connect(watch_, &FileWatch::reloaded, this,
          [this](const QString& name) { session_.say(tr("%1 has changed on disk and was read again").arg(name)); });
  connect(watch_, &FileWatch::settled, this, [this] { notices_->withdraw(QStringLiteral("conflict")); });
  connect(watch_, &FileWatch::gone, this, [this](const QString& name) {
    session_.say(tr("%1 is no longer on disk. Saving writes it again.").arg(name), Tone::Bad);
  });
  connect(watch_, &FileWatch::conflict, this, [this](const QString& name) {
    notices_->ask(
        {QStringLiteral("conflict"),
         tr("%1 has changed on disk, and you have edited it here.").arg(name),
         {{tr("Reload from disk"), [this] { watch_->reload(); }}, {tr("Keep mine"), [this] { watch_->keepMine(); }}}});
  });
  connect(qApp, &QGuiApplication::applicationStateChanged, watch_, [this](Qt::ApplicationState state) {
    if (state == Qt::ApplicationActive) watch_->check(); // some file systems tell nobody of changes
  });
}

QVariantMap MainWindow::layoutState() const {
  QVariantMap tabs;
  for (const auto& [area, widget] : tabs_) {
    int index = widget->currentIndex();
    for (const ViewInfo* info : viewCatalog()) {
      if (info->area != area || index-- != 0) continue;
      tabs[QString::number(static_cast<int>(area))] =
          QString::fromLatin1(info->id.data(), static_cast<qsizetype>(info->id.size()));
    }
  }
  return {{"geometry", saveGeometry()}, {"panes", panes_->state()}, {"tabs", tabs}};
}

void MainWindow::restoreLayout(const QVariantMap& state) {
  if (const QByteArray geometry = state["geometry"].toByteArray(); !geometry.isEmpty()) restoreGeometry(geometry);
  if (const QVariantMap panes = state["panes"].toMap(); !panes.isEmpty()) panes_->restore(panes);
  for (const QVariant& id : state["tabs"].toMap()) {
    const ViewInfo* info = findView(id.toString().toStdString());
    if (info != nullptr && tabs_.contains(info->area)) tabs_[info->area]->setCurrentWidget(pages_.at(info->id));
  }
}

QVariantMap MainWindow::viewStates() const {
  QVariantMap states = remembered_;
  for (const auto& [id, widget] : views_) {
    const QVariant remembered = widget->property("remembered");
    if (remembered.isValid()) states[QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()))] = remembered;
  }
  return states;
}

void MainWindow::restoreViews(const QVariantMap& states) {
  remembered_ = states;
  for (const auto& [id, widget] : views_) {
    const QVariant state = remembered_.take(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    if (state.isValid()) widget->setProperty("remembered", state);
  }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.isEmpty()) return;
  if (dropHint_ == nullptr) dropHint_ = new DropHint(appearance_, this);
  const bool one = urls.size() == 1 && QFileInfo(urls.first().toLocalFile()).isFile();
  dropHint_->say(one ? tr("Drop to open %1").arg(urls.first().fileName()) : tr("One file at a time, please"), one);
  if (one) event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
  if (dropHint_ != nullptr) dropHint_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
  if (dropHint_ != nullptr) dropHint_->hide();
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() != 1) return;
  event->acceptProposedAction();
  openPath(urls.first().toLocalFile());
}

} // namespace switchpoint
