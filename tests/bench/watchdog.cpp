// Measures how long the window's thread is away at most while a long trace is opened, run, compared and exported.
// Usage: watchdog [BARS [ROWS]]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <fmt/format.h>

#include "gui/shell/main_window.h"
#include "gui/views/timeline/search_bar.h"
#include "gui/views/timeline/timeline_view.h"
#include "support/big_trace.h"
#include "trace/native_file.h"

namespace switchpoint::bench {
namespace {

constexpr int kPatience = 120'000; // ms for one step
constexpr double kBar = 50;        // ms

// The longest time between two turns of the event loop. A timer that is always due is called once a turn.
class Heartbeat {
public:
  struct Longest {
    double wall = 0, cpu = 0; // ms; cpu: of the window's thread, which other programs do not lengthen
  };

  Heartbeat() {
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { beat(); });
    timer_.start(1);
  }

  void begin() {
    beat();
    longest_ = {};
  }
  const Longest& longest() {
    beat();
    return longest_;
  }

private:
  static double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
  }

  void beat() {
    const double wall = now(CLOCK_MONOTONIC);
    const double cpu = now(CLOCK_THREAD_CPUTIME_ID);
    longest_.wall = std::max(longest_.wall, wall - wall_);
    longest_.cpu = std::max(longest_.cpu, cpu - cpu_);
    wall_ = wall;
    cpu_ = cpu;
  }

  QTimer timer_;
  double wall_ = 0, cpu_ = 0;
  Longest longest_;
};

void writeBigTrace(const BigTraceWish& wish, const QString& path) {
  const std::string bytes = writeTrace(bigTrace(wish));
  std::ofstream out(path.toStdString(), std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// About as many bars over as many lanes as the trace has.
QString scenarioOf(const BigTraceWish& wish) {
  const std::uint64_t rounds = std::max<std::uint64_t>(1, wish.bars / wish.rows / 3);
  return QString::fromStdString(fmt::format(R"(title = "Long"

[machine]
cores = 8

[[task]]
name = "actor"
count = {}
steps = [{{ repeat = {}, steps = [{{ cpu = "40us" }}, {{ sleep = "100us" }}] }}]
)",
                                            wish.rows, rounds));
}

class Watchdog {
public:
  explicit Watchdog(const BigTraceWish& wish) : wish_(wish) {
    QObject::connect(&session_, &Session::said, &session_, [this](const QString& words) { said_.append(words); });
    window_.show();
    window_.makeAllViews();
    until("the window", [this] { return painted_; });
  }

  int run() {
    const QString path = folder_.filePath(QStringLiteral("big.swtrace"));
    writeBigTrace(wish_, path);
    measure("open", [&] {
      session_.openFile(path);
      settle();
    });
    measure("search", [&] { search(QStringLiteral("cpu = \"900us")); });
    exportAll();
    measure("compare", [&] { compareWith(path); });
    measure("run", [&] {
      session_.openText(scenarioOf(wish_));
      settle();
      events_ = session_.runs().empty() ? 0 : session_.runs().front()->trace.columns.events();
    });
    measure("open another", [&] {
      session_.openExample("first-look");
      settle();
    });
    session_.openExample("ten-thousand-connections");
    settle();
    measure("search lanes", [&] { search(QStringLiteral("client-77")); });
    measure("move in lanes", [&] { moveAround(); });
    fmt::print("{} bars over {} rows; the scenario's run has {} events\n", wish_.bars, wish_.rows, events_);
    return print() ? 0 : 1;
  }

private:
  TimelineView& timeline() { return *qobject_cast<TimelineView*>(window_.view("timeline")); }

  void until(const std::string& what, const std::function<bool()>& condition) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
      QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
      if (clock.elapsed() < kPatience) continue;
      std::fprintf(stderr, "watchdog: %s takes too long; said was: %s\n", what.c_str(),
                   said_.join(QStringLiteral(" / ")).toUtf8().constData());
      std::exit(1);
    }
  }

  // Nothing is under way, the runs are on screen, and the views have answered.
  void settle() {
    until("a run", [this] { return session_.document().parsed && !session_.busy() && !session_.isRunning(); });
    if (session_.runs().empty()) {
      std::fprintf(stderr, "watchdog: there are no runs: %s\n", said_.join(QStringLiteral(" / ")).toUtf8().constData());
      std::exit(1);
    }
    for (const char* page : {"metrics", "why", "path", "compare", "time", "findings", "counter"}) {
      window_.view(page);
      for (int turn = 0; turn < 20; ++turn) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    until("the critical path", [this] { return !session_.insight().paths().empty(); });
  }

  // Letter by letter, as it is typed; each one finds anew.
  void search(const QString& words) {
    QLineEdit& line = timeline().searchBar().line();
    for (int letters = 1; letters <= words.size(); ++letters) {
      line.setText(words.left(letters));
      QCoreApplication::processEvents();
    }
  }

  // Where every lane has a row of its own: the search has opened them.
  void moveAround() {
    TimelineCanvas& canvas = timeline().canvas();
    for (int step = 0; step < 20; ++step) {
      canvas.zoomIn();
      canvas.setScroll(canvas.scroll() + 500);
      QCoreApplication::processEvents();
    }
  }

  void compareWith(const QString& path) {
    session_.addVariant({path, {}, {}, {}, {}});
    settle();
    QWidget* compare = window_.view("compare");
    auto* table = compare->findChild<QAbstractItemView*>();
    until("the difference", [&] { return table->model()->rowCount() > 0; });
    settle();
  }

  void exportAll() {
    for (const char* suffix : {"svg", "png", "pdf"}) {
      measure(fmt::format("export {}", suffix), [&] {
        const QString path = folder_.filePath(QStringLiteral("figure.") + QLatin1String(suffix));
        timeline().writeTo(path);
        until("a figure", [&] { return said_.contains(QStringLiteral("Wrote %1").arg(path)); });
      });
    }
    measure("export scene", [&] { session_.saveScene(folder_.filePath(QStringLiteral("scene.toml")), "light"); });
  }

  void measure(const std::string& what, const std::function<void()>& step) {
    std::fprintf(stderr, "%s\n", what.c_str());
    heart_.begin();
    step();
    steps_.emplace_back(what, heart_.longest());
  }

  // Other programs lengthen the first column only: where they do, the second one tells whose fault it is.
  bool print() const {
    std::size_t met = 0;
    fmt::print("{:<16} {:>13} {:>15} {:>8}  met\n", "what", "longest block", "of its own work", "bar");
    for (const auto& [what, longest] : steps_) {
      const bool good = longest.wall <= kBar;
      fmt::print("{:<16} {:>10.1f} ms {:>12.1f} ms {:>5.0f} ms  {}\n", what, longest.wall, longest.cpu, kBar,
                 good ? "yes" : "NO");
      met += good ? 1 : 0;
    }
    fmt::print("{} of {} bars met\n", met, steps_.size());
    return met == steps_.size();
  }

  BigTraceWish wish_;
  QTemporaryDir folder_;
  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  MainWindow window_{session_, appearance_};
  bool painted_ = [this] {
    QObject::connect(&window_, &MainWindow::painted, &window_, [this] { painted_ = true; });
    appearance_.dress();
    return false;
  }();
  Heartbeat heart_;
  QStringList said_;
  std::uint64_t events_ = 0;
  std::vector<std::pair<std::string, Heartbeat::Longest>> steps_;
};

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir home; // nobody's settings are read or written
  for (const char* folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) qputenv(folder, home.path().toLocal8Bit());
  QApplication application(argc, argv);
  switchpoint::BigTraceWish wish;
  if (argc > 1) wish.bars = std::strtoull(argv[1], nullptr, 10);
  if (argc > 2) wish.rows = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  if (argc > 3 || wish.bars == 0 || wish.rows == 0) {
    std::fprintf(stderr, "usage: watchdog [BARS [ROWS]]\n");
    return 2;
  }
  return switchpoint::bench::Watchdog(wish).run();
}
