#include "gui/shell/launch.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimer>

#include "base/phrase.h"
#include "base/resources.h"
#include "gui/session/state_folder.h"
#include "gui/shell/headless.h"
#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/shell/memory.h"
#include "gui/shell/options.h"
#include "gui/shell/text_size.h"
#include "gui/theme/fonts.h"
#include "gui/theme/system_appearance.h"

namespace switchpoint {

namespace {

constexpr const char* kFirstExample = "first-look";
constexpr int kTitleBar = 40; // px at most, of the desktop's

int print(const QString& text) {
  std::fputs(text.toUtf8().constData(), stdout);
  return 0;
}

bool hasDisplay() {
  return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// What must be known before QApplication is made.
void prepare(const Options& options) {
  QCoreApplication::setApplicationName(QStringLiteral("Switchpoint"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SWITCHPOINT_VERSION));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.switchpoint.Switchpoint"));
  QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
  if (!options.headless()) return;
  // The platform's remarks are of no use to who asked for a picture.
  qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) std::fputs((text + '\n').toUtf8().constData(), stderr);
  });
  // Nor does a picture read or write what the person has chosen for the window.
  static const QTemporaryDir nobody;
  for (const char* folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) qputenv(folder, nobody.path().toLocal8Bit());
  qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture is the same with and without a display
  if (options.task == LaunchTask::Screenshot) qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
}

ThemeChoice themeChoice(const Options& options) {
  if (!options.theme.empty()) return themeOf(QString::fromStdString(options.theme));
  return options.headless() ? ThemeChoice::Light : themeOf(Preferences().theme());
}

struct Ended {
  int status;
  bool anew; // the person wants the window back, with what counts from the next start on
};

Ended runWindow(const Options& options) {
  Appearance appearance(themeChoice(options));
  Session session(options.wishes);
  session.hold();
  MainWindow window(session, appearance);
  auto* memory = new Memory(session, window, stateFolder()); // the window's child
  bool anew = false;
  // Another window that keeps the session would be there instead of this one.
  if (memory->keepsSession())
    window.setRestart([&] {
      anew = window.close();
      if (anew) QCoreApplication::exit(0); // other windows, such as the guide's, go with it
    });
  if (options.file.isEmpty()) {
    const bool found = options.wishes == Wishes() && memory->restore();
    if (!found) session.openAny(QString::fromLatin1(kFirstExample));
  } else {
    session.openAny(options.file);
    for (const QString& other : options.others) session.addVariant({other, {}, {}, {}, {}});
    window.history().stack().clear(); // that was asked for at the start
  }
  memory->recover(options.file.isEmpty());
  window.restoreLayout(Preferences().layout());
  const QSize room = window.screen()->availableSize() - QSize(0, kTitleBar);
  if (!window.isMaximized() && !window.isFullScreen()) window.resize(window.size().boundedTo(room));
  SystemAppearance desktop;
  QObject::connect(&desktop, &SystemAppearance::changed, &appearance,
                   [&] { appearance.heedSystem(desktop.dark(), desktop.highContrast()); });
  // The icon and the first runs wait until there is something to look at.
  QObject::connect(&window, &MainWindow::painted, &session, [&, memory] {
    if (options.task == LaunchTask::BenchFirstPaint) {
      delete memory; // with its lock files
      std::_Exit(0); // what is torn down is not measured
    }
    QApplication::setWindowIcon(
        QIcon(QString::fromStdString((resourceFolder() / "icons" / "switchpoint.svg").string())));
    session.begin();
    desktop.listen();
  });
  appearance.dress();
  window.show();
  const int status = QApplication::exec();
  return {status, anew};
}

// In a process that is begun anew where the desktop's font or the person asks for it.
int openWindow(int argc, char** argv, const Options& options) {
  TextSize size(Preferences().textSize());
  auto application = std::make_unique<QApplication>(argc, argv);
  const QString program = QCoreApplication::applicationFilePath();
  QStringList arguments = QCoreApplication::arguments().mid(1);
  Ended ended{0, size.asksForAnother(QApplication::font())};
  if (!ended.anew) {
    readFonts();
    installLanguage(options.language.isEmpty() ? Preferences().language() : options.language);
    ended = runWindow(options);
    arguments.clear(); // the session says it all
  }
  application.reset();
  if (ended.anew) size.beginAnew(program, arguments);
  return ended.status;
}

// Says what is wrong in the person's language. Translators need an application, and the mistakes are made anew then.
int refuse(int argc, char** argv, const QStringList& arguments) {
  const QCoreApplication application(argc, argv);
  installLanguage(languageOf(arguments));
  const Result<Options> options = parseOptions(arguments);
  if (!options) return failWith(options.diagnostics());
  return failWith({plainError(
      phrase("Mistakes of options", "there is no display").str(),
      phrase("Mistakes of options", "switchpoint compare first-look shows the same comparison in the terminal")
          .str())});
}

} // namespace

int launch(int argc, char** argv) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  const Result<Options> options = parseOptions(arguments);
  if (!options) return refuse(argc, argv, arguments);
  if (options->task == LaunchTask::Version) return print(QStringLiteral("switchpoint-gui " SWITCHPOINT_VERSION "\n"));
  if (options->task == LaunchTask::Help) return print(helpText());
  if (!options->headless() && !hasDisplay()) {
    return refuse(argc, argv, arguments);
  }
  prepare(*options);
  readFontConfiguration();
  if (options->task == LaunchTask::Render || options->task == LaunchTask::Guide) {
    QGuiApplication application(argc, argv);
    if (options->task == LaunchTask::Guide) {
      loadBundledFonts();
      installLanguage(options->language.isEmpty() ? QStringLiteral("en") : options->language);
    }
    return options->task == LaunchTask::Render ? renderFigure(*options) : writeGuide(*options);
  }
  if (options->task != LaunchTask::Screenshot) return openWindow(argc, argv, *options);
  QApplication application(argc, argv);
  installLanguage(options->language.isEmpty() ? QStringLiteral("en") : options->language);
  return takeScreenshot(*options, themeChoice(*options));
}

} // namespace switchpoint
