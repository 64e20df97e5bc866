#include "gui/session/session.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>
#include <QSaveFile>

#include "base/resources.h"
#include "importers/importer.h"

namespace switchpoint {

Session::Session(Wishes wishes, QObject* parent) : QObject(parent), wishes_(std::move(wishes)) {
  choices_ = choose(wishes_, nullptr);
  parseTimer_.setSingleShot(true);
  parseTimer_.setInterval(kParseDelay);
  connect(&parseTimer_, &QTimer::timeout, this, &Session::parseNow);
  connect(&counting_, &Counting::workChanged, this, &Session::workChanged);
  connect(&exploring_, &Exploring::workChanged, this, &Session::workChanged);
}

Session::~Session() {
  for (const JobPtr& job : {parseJob_, runJob_}) {
    if (job) job->cancel();
  }
}

bool Session::runsAreStale() const {
  return !runs_.empty() && document_.kind == DocumentKind::Scenario && ranText_ != document_.text;
}

bool Session::canRun() const {
  return document_.kind == DocumentKind::Scenario && !choices_.models.empty() &&
         (!document_.parsed || document_.workload != nullptr);
}

bool Session::hasCounter() const {
  if (!document_.workload) return false;
  const auto& variables = document_.workload->variables;
  return std::any_of(variables.begin(), variables.end(), [](const VariableDecl& v) { return v.hasExpected; });
}

bool Session::refuse(const std::vector<Diagnostic>& diagnostics) {
  const Diagnostic& first = diagnostics.front();
  QString sentence = QString::fromStdString(first.message);
  if (first.line > 0)
    sentence = tr("%1, line %2: %3")
                   .arg(QFileInfo(QString::fromStdString(first.file)).fileName())
                   .arg(first.line)
                   .arg(sentence);
  if (!first.hint.empty()) sentence += QStringLiteral(" — ") + QString::fromStdString(first.hint);
  say(sentence, Tone::Bad);
  return false;
}

bool Session::openExample(const std::string& id) {
  if (mayReplace_ && !mayReplace_()) return false;
  Result<Document> document = documentFromExample(id);
  if (!document) return refuse(document.diagnostics());
  adopt(std::move(document).value());
  return true;
}

bool Session::openText(const QString& text) {
  if (mayReplace_ && !mayReplace_()) return false;
  Document document;
  document.text = text;
  document.savedText = text;
  adopt(std::move(document));
  return true;
}

bool Session::openAny(const QString& pathOrId) {
  const QFileInfo file(pathOrId);
  return file.exists() || pathOrId.contains('.') ? openFile(pathOrId) : openExample(pathOrId.toStdString());
}

bool Session::openFile(const QString& path) {
  if (mayReplace_ && !mayReplace_()) return false;
  const Result<bool> trace = isTraceFile(path);
  if (!trace) return refuse(trace.diagnostics());
  if (*trace) return openTrace(path);
  if (const Result<std::string> text = readFile(path.toStdString()); text && looksLikeScene(*text)) {
    return openScene(path, *text);
  }
  Result<Document> document = documentFromFile(path);
  if (!document) return refuse(document.diagnostics());
  adopt(std::move(document).value());
  return true;
}

bool Session::openTrace(const QString& path) {
  Document document;
  document.kind = DocumentKind::Trace;
  document.path = QFileInfo(path).absoluteFilePath();
  document.parsed = true;
  adopt(std::move(document));
  if (timelineWanted_) {
    glance(path);
  } else {
    readEvents(path);
  }
  Q_EMIT workChanged();
  return true;
}

// A long trace takes a second to be read; what stands in front of its events is there at once.
void Session::glance(const QString& path) {
  runJob_ = background_.start<Glimpse>(
      this,
      [path](const Progress&) -> Glimpse {
        std::optional<Glance> glance = glanceAt(path.toStdString());
        if (!glance) return {};
        auto run = std::make_shared<const GlancedRun>(std::move(*glance));
        auto timeline = std::make_unique<Timeline>(std::vector{run->line()});
        return {std::move(run), std::move(timeline)};
      },
      [this, path](Glimpse glimpse) {
        glimpse_ = std::move(glimpse);
        readEvents(path);
        glimpsed_ = glimpse_.timeline != nullptr;
        if (glimpsed_) Q_EMIT glanced();
      });
}

void Session::readEvents(const QString& path) {
  runJob_ = background_.start<Batch>(
      this,
      [path, outline = outline()](const Progress& progress) {
        const Result<RunPtr> run = runFromTraceFile(path, progress);
        if (!run) return Batch{{}, run.diagnostics(), {}, nullptr};
        return laidOut({{*run}, {}, {}, nullptr}, outline, progress);
      },
      [this](Batch batch) {
        if (batch.runs.empty()) return takeRuns(std::move(batch));
        recorded_ = batch.runs.front();
        document_.text = document_.savedText = QString::fromStdString(recorded_->trace.provenance.text);
        Q_EMIT documentReplaced();
        takeRuns(std::move(batch));
        if (!variants_.empty()) rerun();
      });
}

void Session::begin() {
  if (!std::exchange(held_, false)) return;
  if (document_.kind == DocumentKind::Scenario && !document_.parsed) parseNow();
}

void Session::adopt(Document document) {
  cancel();
  leaveScene();
  document_ = std::move(document);
  variants_.clear();
  showsOneRun_ = false;
  recorded_ = nullptr;
  ++revision_;
  parseTimer_.stop();
  selection_ = {};
  stage_.reset();
  runWhenParsed_ = document_.kind == DocumentKind::Scenario;
  Q_EMIT documentReplaced();
  Q_EMIT selectionChanged();
  if (runWhenParsed_ && !held_) parseNow();
  Q_EMIT workChanged();
}

void Session::edit(const QString& text) {
  if (text == document_.text) return;
  document_.text = text;
  document_.parsed = false;
  ++revision_;
  runWhenParsed_ = false;
  parseTimer_.start();
  Q_EMIT documentChanged();
}

void Session::takeFileText(const QString& text) {
  document_.text = document_.savedText = text;
  document_.parsed = false;
  document_.gone = false;
  ++revision_;
  runWhenParsed_ = true;
  Q_EMIT documentReplaced();
  if (!held_) parseNow();
  Q_EMIT workChanged();
}

void Session::noteFileText(const QString& text) {
  document_.savedText = text;
  Q_EMIT documentChanged();
}

void Session::noteGone(bool gone) {
  if (document_.gone == gone) return;
  document_.gone = gone;
  Q_EMIT documentChanged();
}

bool Session::save(const QString& path) {
  QSaveFile file(path);
  const QByteArray bytes = document_.text.toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    say(tr("%1 cannot be written: %2").arg(path, file.errorString()), Tone::Bad);
    return false;
  }
  document_.path = path;
  document_.example.clear();
  document_.savedText = document_.text;
  document_.gone = false;
  Q_EMIT documentChanged();
  say(tr("Saved %1").arg(path));
  return true;
}

void Session::parseNow() {
  parseTimer_.stop();
  if (parseJob_) parseJob_->cancel();
  const std::uint64_t revision = revision_;
  const std::string text = document_.text.toStdString();
  const std::string name = document_.name().toStdString();
  parseJob_ = background_.start<Result<Workload>>(
      this, [=, settings = wishes_.settings](const Progress&) { return parseScenario(text, name, settings); },
      [this, revision](Result<Workload> parsed) { takeParsed(revision, std::move(parsed)); });
}

void Session::takeParsed(std::uint64_t revision, Result<Workload> parsed) {
  if (revision != revision_) return;
  parseJob_ = nullptr;
  document_.parsed = true;
  document_.diagnostics = parsed.diagnostics();
  document_.workload = nullptr;
  if (parsed) {
    Workload workload = std::move(parsed).value();
    workload.text = document_.text.toStdString();
    document_.workload = std::make_shared<const Workload>(std::move(workload));
  }
  const bool wanted = std::exchange(runWhenParsed_, false);
  Q_EMIT documentChanged();
  updateChoices();
  if (wanted && document_.workload)
    run();
  else
    Q_EMIT workChanged();
}

void Session::updateChoices() {
  Choices now = choose(wishes_, document_.workload.get());
  if (!document_.workload && document_.parsed) return; // keep what the last valid text wished
  if (now == choices_) return;
  choices_ = std::move(now);
  Q_EMIT choicesChanged();
}

void Session::select(const Selection& selection) {
  if (selection == selection_) return;
  selection_ = selection;
  Q_EMIT selectionChanged();
}

void Session::show(const Place& place) {
  Q_EMIT placeWanted(place);
}

void Session::say(const QString& sentence, Tone tone) {
  Q_EMIT said(sentence, tone);
}

} // namespace switchpoint
