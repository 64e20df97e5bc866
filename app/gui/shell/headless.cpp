#include "gui/shell/headless.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <functional>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QToolButton>
#include <QWizard>

#include "base/phrase.h"
#include "base/resources.h"
#include "gui/guide/guide_wizard.h"
#include "gui/guide/report_file.h"
#include "gui/shell/main_window.h"
#include "gui/views/catalog.h"
#include "gui/views/figure.h"
#include "run/scene_runs.h"

namespace switchpoint {

namespace {

constexpr int kPatience = 120'000; // ms until a picture is taken whatever runs
constexpr int kLookEvery = 30;     // ms between two looks at what an action opens
constexpr int kLooks = 5;          // until it is taken
constexpr QSize kWindowSize{1440, 900};

bool isSettled(const Session& session) {
  return !session.busy() && !session.isRunning() && session.document().parsed && !session.claims().isChecking();
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

// What the action opened: a dialog that runs an event loop of its own, a window, or something in the window itself.
QWidget* opened(const MainWindow& window) {
  if (QWidget* modal = QApplication::activeModalWidget()) return modal;
  if (QWidget* popup = QApplication::activePopupWidget()) return popup;
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (widget != &window && widget->isVisible() && !widget->inherits("QMenu") && !widget->inherits("QTipLabel"))
      return widget;
  }
  return nullptr;
}

// Triggers the action and takes what it opens; the window, where that is part of it. A dialog that waits for its answer
// is closed from within its own loop; `lead` goes to the page of it that is wanted.
QPixmap pictureOfDialog(MainWindow& window, QAction& action, const std::function<void()>& lead) {
  QPixmap picture;
  QTimer look;
  int looks = 0;
  QObject::connect(&look, &QTimer::timeout, &window, [&] {
    QWidget* widget = opened(window);
    const auto* wizard = qobject_cast<QWizard*>(widget);
    if (wizard != nullptr && !wizard->currentPage()->isComplete()) return; // it still computes what it shows
    if (++looks < kLooks) return;                                          // it has been laid out and painted
    look.stop();
    picture = (widget != nullptr ? widget : &window)->grab();
    if (widget != nullptr) widget->close();
  });
  look.start(kLookEvery);
  QTimer::singleShot(0, &action, [&] {
    action.trigger();
    lead();
  });
  while (picture.isNull()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  return picture;
}

// Pages of the shared-counter view, by the names of their buttons.
constexpr std::array kCounterPages{"counter-survey", "counter-seeds", "counter-compared", "counter-runs"};

// Shows a run that loses an update, as a click on its bar does; where no counted run does, the first outcome of
// exploring.
void showWitness(Session& session) {
  settle(session);
  if (session.hasCounter()) {
    session.counting().want();
    settle(session);
    const auto& report = session.counting().report();
    for (std::size_t i = 0; report && i < report->results.size(); ++i) {
      const CounterResult& result = report->results[i];
      if (result.least == report->expected) continue;
      session.counting().openWitness(*report, i, result.least);
      return settle(session);
    }
  }
  session.exploring().start();
  settle(session);
  if (const auto& explored = session.exploring().explored(); explored && !explored->exploration.outcomes.empty()) {
    session.exploring().openWitness(0);
    settle(session);
  }
}

// Views as they are once somebody has worked with them. Null: there is none of this name.
QPixmap pictureOfWork(MainWindow& window, Session& session, const QString& page) {
  if (page == QStringLiteral("witness")) {
    showWitness(session);
    return window.grab();
  }
  if (page == QStringLiteral("outcomes")) {
    window.raise("explore");
    settle(session);
    session.exploring().start();
    settle(session);
    return window.view("explore")->grab();
  }
  const auto counter = std::ranges::find(kCounterPages, page.toStdString());
  if (counter == kCounterPages.end()) return {};
  window.raise("counter");
  window.findChild<QToolButton*>(page)->click();
  settle(session);
  return window.view("counter")->grab();
}

constexpr QLatin1String kGuidePage("guide-");

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

Diagnostic unknownPage(const MainWindow& window, const QString& page) {
  std::vector<std::string> pages{"window"};
  for (const ViewInfo* info : viewCatalog()) pages.emplace_back(info->id);
  for (const char* dialog : {"game", "help-me-choose", "interview-answer", "keys", "palette", "about"}) {
    if (window.findChild<QAction*>(QLatin1String(dialog)) != nullptr) pages.emplace_back(dialog);
  }
  const Result<Guide> guide = loadGuide();
  if (guide) {
    for (const std::string& key : guide->keys()) pages.push_back("guide-" + key);
  }
  pages.emplace_back("guide-review");
  for (const char* tab : ResultPage::kTabs) pages.push_back(std::string("guide-") + tab);
  pages.insert(pages.end(), {"witness", "outcomes"});
  pages.insert(pages.end(), kCounterPages.begin(), kCounterPages.end());
  return plainError(phrase("Mistakes of options", "there is no page \"{}\"")(page.toStdString()),
                    phrase("Mistakes of options", "one of {}")(listed(pages)));
}

// A page of the guide with the answers of a file.
Result<QPixmap> pictureOfGuide(MainWindow& window, const Options& options) {
  const Result<Guide> guide = loadGuide(spokenLanguage());
  if (!guide) return guide.diagnostics();
  const Result<Answers> answers =
      options.answers.isEmpty() ? Answers() : loadAnswers(*guide, options.answers.toStdString());
  if (!answers) return answers.diagnostics();
  bool there = false;
  const QPixmap picture = pictureOfDialog(window, *window.findChild<QAction*>("help-me-choose"), [&] {
    auto* wizard = window.findChild<GuideWizard*>();
    wizard->talk().setAnswers(*answers);
    there = wizard->goToPage(options.screenshot.mid(kGuidePage.size()));
  });
  if (there) return picture;
  const std::string key = options.screenshot.mid(kGuidePage.size()).toStdString();
  if (guide->question(key) == nullptr) return unknownPage(window, options.screenshot);
  return plainError(phrase("Mistakes of options", "with these answers the guide does not ask '{}'")(key),
                    phrase("Mistakes of options", "give others: --guide FILE, with work = \"mixed\" in it").str());
}

// A page of the app: all of it, a view, or what an action opens.
Result<QPixmap> pictureOf(MainWindow& window, Session& session, const Options& options) {
  const QString& page = options.screenshot;
  QWidget* view = page == QStringLiteral("window") ? &window : window.view(page.toStdString());
  if (view != nullptr) {
    if (view != &window) window.raise(page.toStdString());
    settle(session);
    return view->grab();
  }
  if (const QPixmap worked = pictureOfWork(window, session, page); !worked.isNull()) return worked;
  if (page.startsWith(kGuidePage)) {
    settle(session);
    return pictureOfGuide(window, options);
  }
  auto* action = window.findChild<QAction*>(page);
  if (action == nullptr) return unknownPage(window, page);
  settle(session);
  return pictureOfDialog(window, *action, [] {});
}

// A scene says itself what is drawn; the command line may say otherwise.
int renderScene(const Scene& wanted, const Options& options) {
  Scene scene = wanted;
  if (!options.theme.empty()) scene.theme = options.theme;
  if (options.from > 0) scene.from = options.from;
  if (options.to > 0) scene.to = options.to;
  const std::filesystem::path folder = std::filesystem::path(options.file.toStdString()).parent_path();
  const Result<std::vector<RunPtr>> runs = runScene(scene, folder);
  if (!runs) return failWith(runs.diagnostics());
  Figure figure = figureOf(scene, *runs);
  figure.width = options.width > 0 ? static_cast<std::uint32_t>(options.width) : scene.width;
  const auto wrong = writeFigure(figure, options.output, options.scale);
  return wrong ? failWith({*wrong}) : 0;
}

} // namespace

int failWith(const std::vector<Diagnostic>& diagnostics) {
  std::fputs(("switchpoint-gui: " + formatDiagnostics(diagnostics)).c_str(), stderr);
  return 2;
}

int takeScreenshot(const Options& options, ThemeChoice choice) {
  QApplication::setCursorFlashTime(0); // no caret that is there or not
  Appearance appearance(choice);
  Session session(options.wishes);
  const QString file = options.file.isEmpty() ? QStringLiteral("first-look") : options.file;
  if (!session.openAny(file))
    return failWith({plainError(phrase("Mistakes of options", "{} cannot be opened")(file.toStdString()))});
  for (const QString& other : options.others) session.addVariant({other, {}, {}, {}, {}});
  MainWindow window(session, appearance);
  window.setGeometry(QRect(QPoint(0, 0), options.size.isEmpty() ? kWindowSize : options.size));
  appearance.dress();
  window.show();
  window.makeAllViews();
  const Result<QPixmap> picture = pictureOf(window, session, options);
  if (!picture) return failWith(picture.diagnostics());
  if (picture->save(options.output)) return 0;
  return failWith({plainError(phrase("Mistakes of options", "{} cannot be written")(options.output.toStdString()))});
}

int renderFigure(const Options& options) {
  const Result<std::string> text = readFile(options.file.toStdString());
  if (text && looksLikeScene(*text)) {
    const Result<Scene> scene = parseScene(*text, options.file.toStdString());
    return scene ? renderScene(*scene, options) : failWith(scene.diagnostics());
  }
  Session session(options.wishes);
  std::vector<Diagnostic> problems;
  QObject::connect(&session, &Session::said, &session, [&](const QString& sentence, Tone tone) {
    if (tone == Tone::Bad) problems.push_back(plainError(sentence.toStdString()));
  });
  if (!session.openAny(options.file)) return failWith(problems);
  settle(session);
  if (!session.document().diagnostics.empty() && !session.document().workload)
    return failWith(session.document().diagnostics);
  if (!problems.empty() || session.runs().empty()) return failWith(problems);
  PictureOptions picture;
  picture.theme = options.theme.empty() ? "light" : options.theme;
  picture.width = options.width;
  picture.scale = options.scale;
  picture.from = options.from;
  picture.to = options.to;
  picture.unfold = options.unfold;
  picture.arrows = options.arrows;
  const auto wrong = writeFigure(session.runs(), options.output, picture);
  return wrong ? failWith({*wrong}) : 0;
}

int writeGuide(const Options& options) {
  const Result<Guide> guide = loadGuide(spokenLanguage());
  if (!guide) return failWith(guide.diagnostics());
  const Result<Answers> answers = loadAnswers(*guide, options.answers.toStdString());
  if (!answers) return failWith(answers.diagnostics());
  const GuideResult result = GuideTalk::resultOf(*guide, *answers);
  if (!result.problems.empty()) return failWith(result.problems);
  const std::optional<Diagnostic> wrong = writeReport(result, options.output);
  return wrong ? failWith({*wrong}) : 0;
}

} // namespace switchpoint
