// Opens a trace as the window does, up to the first frame, and says how long that took and what it fills of the memory.
// Usage: open_once empty | read FILE | glance FILE | open FILE
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include <QGuiApplication>

#include "gui/theme/fonts.h"
#include "importers/importer.h"
#include "run/glanced_run.h"
#include "timeline/frames.h"

namespace switchpoint::bench {
namespace {

class Watch {
public:
  // Prints the seconds since the last lap.
  void lap(const char* name) {
    const auto now = std::chrono::steady_clock::now();
    std::printf("%s %.6f\n", name, std::chrono::duration<double>(now - last_).count());
    last_ = now;
  }

private:
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

// Bytes that are resident now and at the most.
void printMemory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    const bool now = line.starts_with("VmRSS:");
    if (!now && !line.starts_with("VmHWM:")) continue;
    std::printf("%s %.0f\n", now ? "resident" : "peak", std::stod(line.substr(6)) * 1024);
  }
}

// The file's bytes into one small piece of memory, over and over: what no reader can do without.
int readOnly(const char* path) {
  const int file = open(path, O_RDONLY);
  if (file < 0) return 1;
  static std::array<char, 1 << 20> piece;
  Watch watch;
  while (read(file, piece.data(), piece.size()) > 0) {
  }
  watch.lap("seconds");
  close(file);
  return 0;
}

// The first frame: drawn from what stands in front of the events, as the window does while it reads them.
int glanceFile(const char* path) {
  Watch whole, watch;
  std::optional<Glance> glance = glanceAt(path);
  if (!glance) return 1;
  watch.lap("glance");
  const GlancedRun run(std::move(*glance));
  Frames frames(run.line());
  watch.lap("timeline");
  frames.draw({0, 1, 0, 0});
  watch.lap("frame");
  whole.lap("seconds");
  return 0;
}

int openFile(const char* path) {
  Watch whole, watch;
  Result<Trace> trace = importTrace(path);
  if (!trace.ok()) return 1;
  watch.lap("trace");
  const auto run = std::make_unique<const Run>(std::move(trace).value());
  watch.lap("run");
  Frames frames(*run);
  watch.lap("timeline");
  frames.draw({0, 1, 0, 0});
  watch.lap("frame");
  whole.lap("seconds");
  frames.prepare();
  watch.lap("prepare");
  printMemory();
  return 0;
}

int run(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "read" && argc == 3) return readOnly(argv[2]);
  const QGuiApplication application(argc, argv);
  loadBundledFonts();
  if (what == "glance" && argc == 3) return glanceFile(argv[2]);
  if (what == "open" && argc == 3) return openFile(argv[2]);
  if (what == "empty") {
    QImage picture = newCanvasPicture({LodLimit::kWidth, LodLimit::kHeight});
    picture.fill(Qt::white);
    printMemory();
    return 0;
  }
  std::fprintf(stderr, "usage: open_once empty | read FILE | glance FILE | open FILE\n");
  return 2;
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  return switchpoint::bench::run(argc, argv);
}
