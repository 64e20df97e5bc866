#include "gui/shell/headless.h"

#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include "gui/shell/main_window.h"
#include "gui/views/figure.h"

namespace switchpoint {

namespace {

constexpr int kPatience = 120'000; // ms until a picture is taken whatever runs
constexpr QSize kWindowSize{1440, 900};

int fail(const std::vector<Diagnostic>& diagnostics) {
  std::fputs(("switchpoint-gui: " + formatDiagnostics(diagnostics)).c_str(), stderr);
  return 2;
}

bool isSettled(const Session& session) {
  return !session.busy() && !session.isRunning() && session.document().parsed;
}

// Runs the event loop until nothing is under way and everything is painted.
void settle(const Session& session) {
  QElapsedTimer clock;
  clock.start();
  int quiet = 0;
  while (quiet < 3 && clock.elapsed() < kPatience) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    quiet = isSettled(session) ? quiet + 1 : 0;
    if (quiet == 0) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
  }
}

} // namespace

int takeScreenshot(const Options& options, ThemeChoice choice) {
  Appearance appearance(choice);
  Session session(options.wishes);
  const QString file = options.file.isEmpty() ? QStringLiteral("first-look") : options.file;
  if (!session.openAny(file)) return fail({plainError(file.toStdString() + " cannot be opened")});
  MainWindow window(session, appearance);
  window.setGeometry(QRect(QPoint(0, 0), kWindowSize));
  appearance.dress();
  window.show();
  QWidget* shown = &window;
  if (options.screenshot != QStringLiteral("window")) {
    shown = window.view(options.screenshot.toStdString());
    if (shown == nullptr) return fail({plainError("there is no view \"" + options.screenshot.toStdString() + "\"")});
    window.raise(options.screenshot.toStdString());
  }
  settle(session);
  if (shown->grab().save(options.output)) return 0;
  return fail({plainError(options.output.toStdString() + " cannot be written")});
}

int renderFigure(const Options& options) {
  Session session(options.wishes);
  std::vector<Diagnostic> problems;
  QObject::connect(&session, &Session::said, &session, [&](const QString& sentence, Tone tone) {
    if (tone == Tone::Bad) problems.push_back(plainError(sentence.toStdString()));
  });
  if (!session.openAny(options.file)) return fail(problems);
  settle(session);
  if (!session.document().diagnostics.empty() && !session.document().workload)
    return fail(session.document().diagnostics);
  if (!problems.empty() || session.runs().empty()) return fail(problems);
  PictureOptions picture;
  picture.theme = options.theme.empty() ? "light" : options.theme;
  picture.width = options.width;
  picture.scale = options.scale;
  picture.from = options.from;
  picture.to = options.to;
  const auto wrong = writeFigure(session.runs(), options.output, picture);
  return wrong ? fail({*wrong}) : 0;
}

} // namespace switchpoint
