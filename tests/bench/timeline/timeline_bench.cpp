// Measures the timeline on generated traces of 10 million and 100 thousand bars over 288 rows, and prints a table of
// ratios. Usage: timeline_bench [--rounds N] [--only opening|index|frames]
// Ours and the limit take turns in each round; a ratio is the median of the ratios of the rounds. A frame's time is the
// processor time of its thread, of which a quarter of the rounds took less: what else runs on the machine only adds. 99
// of 100 places of the path are no slower than what is shown.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QGuiApplication>
#include <fmt/format.h>

#include "child.h"
#include "gui/theme/fonts.h"
#include "support/big_trace.h"
#include "table.h"
#include "timeline/frames.h"
#include "trace/native_file.h"

namespace switchpoint::bench {
namespace {

constexpr std::uint64_t kBars = 10'000'000, kFewBars = 100'000;
constexpr std::uint32_t kRows = 288;
constexpr int kFewestRounds = 7;

template <typename Work>
double secondsOf(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Of the calling thread alone: a frame is one thread's work, and other programs of a busy machine are not part of it.
template <typename Work>
double cpuSecondsOf(Work work) {
  const auto now = [] {
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) * 1e-9;
  };
  const double start = now();
  work();
  return now() - start;
}

double percentile99(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() * 99 / 100];
}

// The time of each place of the path: a quarter of its rounds took less.
class PlaceTimes {
public:
  explicit PlaceTimes(std::size_t places) : times_(places) {}

  void take(std::size_t place, double seconds) { times_[place].push_back(seconds); }
  std::vector<double> each() const {
    std::vector<double> quartiles;
    for (std::vector<double> rounds : times_) {
      const auto quarter = rounds.begin() + static_cast<std::ptrdiff_t>(rounds.size() / 4);
      std::nth_element(rounds.begin(), quarter, rounds.end());
      quartiles.push_back(*quarter);
    }
    return quartiles;
  }

private:
  std::vector<std::vector<double>> times_;
};

// In which order a place is drawn: whoever comes after the other of ours finds its code at hand, after the limit not.
enum class Turn { Many, Few, Limit };
constexpr std::array<std::array<Turn, 3>, 6> kOrders = {{{Turn::Many, Turn::Few, Turn::Limit},
                                                         {Turn::Few, Turn::Many, Turn::Limit},
                                                         {Turn::Limit, Turn::Many, Turn::Few},
                                                         {Turn::Limit, Turn::Few, Turn::Many},
                                                         {Turn::Many, Turn::Limit, Turn::Few},
                                                         {Turn::Few, Turn::Limit, Turn::Many}}};

std::string milliseconds(double seconds) {
  return fmt::format("{:.2f} ms", seconds * 1e3);
}

// Two measurements of each round.
struct Pair {
  std::vector<double> ours, theirs;

  void take(double our, double their) {
    ours.push_back(our);
    theirs.push_back(their);
  }
  Row row(std::string what, double bar) const {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i) ratios.push_back(ours[i] / theirs[i]);
    return {
        std::move(what), milliseconds(median(ours)), milliseconds(median(theirs)), median(ratios), Bar::AtMost, bar};
  }
};

std::unique_ptr<const Run> bigRun(std::uint64_t bars) {
  BigTraceWish wish;
  wish.bars = bars;
  wish.rows = kRows;
  return std::make_unique<const Run>(bigTrace(wish));
}

void write(const Trace& trace, const std::filesystem::path& path) {
  const std::string bytes = writeTrace(trace);
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

class TimelineBench {
public:
  // `only`: one part; empty: all.
  TimelineBench(std::filesystem::path opener, int rounds, std::string_view only)
      : opener_(std::move(opener)), rounds_(rounds), only_(only) {}

  int run() {
    char folder[] = "/tmp/switchpoint-bench-XXXXXX";
    if (mkdtemp(folder) == nullptr) return 1;
    file_ = std::filesystem::path(folder) / "big.swtrace";
    std::fprintf(stderr, "generating traces\n");
    many_ = bigRun(kBars);
    write(many_->trace, file_);
    if (wanted("opening")) measureOpening();
    few_ = bigRun(kFewBars);
    slices_ = slicesOf(many_->intervals);
    limit_.scatter(slices_);
    limit_.buildPyramid();
    if (wanted("index")) measureIndex();
    if (wanted("frames")) measureFrames();
    std::filesystem::remove_all(folder);
    printTable(rows_);
    return 0;
  }

private:
  bool wanted(std::string_view part) const { return only_.empty() || only_ == part; }

  Reading take(const Command& words) {
    Command command{opener_};
    command.insert(command.end(), words.begin(), words.end());
    const std::optional<Reading> reading = readingOf(command);
    if (reading) return *reading;
    std::fprintf(stderr, "timeline_bench: %s failed\n", fmt::format("{}", fmt::join(command, " ")).c_str());
    std::exit(1);
  }

  void measureOpening() {
    Pair reopen, whole;
    std::vector<double> steady, peak;
    std::map<std::string, std::vector<double>> parts, firstParts;
    for (int round = 0; round <= rounds_; ++round) {
      std::fprintf(stderr, "opening, round %d of %d\n", round, rounds_);
      const Reading read = take({"read", file_});
      const Reading empty = take({"empty"});
      const Reading glance = take({"glance", file_});
      const Reading open = take({"open", file_});
      if (round == 0) continue; // warms the caches
      reopen.take(glance.at("seconds"), read.at("seconds"));
      whole.take(open.at("seconds"), read.at("seconds"));
      for (const char* part : {"glance", "timeline", "frame"}) firstParts[part].push_back(glance.at(part));
      steady.push_back((open.at("resident") - empty.at("resident")) / kBars);
      peak.push_back((open.at("peak") - empty.at("peak")) / kBars);
      for (const char* part : {"trace", "run", "timeline", "frame"}) parts[part].push_back(open.at(part));
    }
    const auto bytes = [](std::string what, double each, double bar) {
      return Row{std::move(what), fmt::format("{:.1f} B", each), "", each, Bar::AtMost, bar};
    };
    rows_.push_back(bytes("memory of a bar, steady", median(steady), 24));
    rows_.push_back(bytes("memory of a bar, peak while opening", median(peak), 32));
    rows_.push_back(
        bytes("native file: bytes of a bar", static_cast<double>(std::filesystem::file_size(file_)) / kBars, 12));
    rows_.push_back(reopen.row("native file to first frame: reading it", 3));
    fmt::print("to the first frame: beginning of the file {}, timeline {}, frame {}\n",
               milliseconds(median(firstParts["glance"])), milliseconds(median(firstParts["timeline"])),
               milliseconds(median(firstParts["frame"])));
    fmt::print("to the frame of all events: trace {}, run {}, timeline {}, frame {}; {:.0f} times reading the file\n",
               milliseconds(median(parts["trace"])), milliseconds(median(parts["run"])),
               milliseconds(median(parts["timeline"])), milliseconds(median(parts["frame"])), whole.row("", 0).ratio);
  }

  void measureIndex() {
    Pair sums, all;
    for (int round = 0; round < rounds_; ++round) {
      std::fprintf(stderr, "index, round %d of %d\n", round + 1, rounds_);
      const double scatter = secondsOf([this] { limit_.scatter(slices_); });
      const double pyramid = secondsOf([this] { limit_.buildPyramid(); });
      std::unique_ptr<Intervals> intervals;
      std::unique_ptr<Timeline> timeline;
      const double before = secondsOf([&] {
        intervals = std::make_unique<Intervals>(many_->trace);
        timeline = std::make_unique<Timeline>(
            std::vector{TimelineRun{&many_->trace, intervals.get(), &many_->metrics, "", "", nullptr}});
      });
      const double prepare = secondsOf([&] { timeline->prepare(); });
      sums.take(prepare, pyramid);
      all.take(before + prepare, scatter + pyramid);
    }
    rows_.push_back(sums.row("sums of all rows: the limit's pyramid", 1.5));
    rows_.push_back(all.row("rows and sums from the trace: slices and pyramid", 1.5));
  }

  void measureFrames() {
    Frames many(*many_);
    Frames few(*few_);
    many.prepare();
    few.prepare();
    std::vector<LodFrame> places = path();
    PlaceTimes ours(places.size()), fewOurs(places.size()), bare(places.size());
    for (int round = 0; round <= rounds_; ++round) {
      std::fprintf(stderr, "frames, round %d of %d\n", round, rounds_);
      for (std::size_t i = 0; i < places.size(); ++i) {
        LodFrame& place = places[i];
        for (const Turn turn : kOrders[(i + static_cast<std::size_t>(round)) % kOrders.size()]) {
          switch (turn) {
          case Turn::Many: ours.take(i, cpuSecondsOf([&] { many.draw(place); })); break;
          case Turn::Few: fewOurs.take(i, cpuSecondsOf([&] { few.draw(place); })); break;
          case Turn::Limit: bare.take(i, cpuSecondsOf([&] { limit_.draw(place); })); break;
          }
        }
        sink_ += limit_.pixel(960, 540);
        place.labels = many.labels();
      }
      if (round == 0) ours = fewOurs = bare = PlaceTimes(places.size()); // it fills the caches of words
    }
    const auto row = [](std::string what, double a, double b, double bar) {
      return Row{std::move(what), milliseconds(a), milliseconds(b), a / b, Bar::AtMost, bar};
    };
    const double our = percentile99(ours.each());
    rows_.push_back(row("frames, 99 of 100: the limit's", our, percentile99(bare.each()), 3));
    rows_.push_back(row("frames, 99 of 100: those of 100 thousand bars", our, percentile99(fewOurs.each()), 1.25));
    rows_.push_back(row("frames, the middle one: the limit's", median(ours.each()), median(bare.each()), 3));
  }

  std::filesystem::path opener_, file_;
  int rounds_;
  std::string_view only_;
  std::unique_ptr<const Run> many_, few_;
  std::vector<Slice> slices_;
  LodLimit limit_;
  std::vector<Row> rows_;
  std::uint32_t sink_ = 0;
};

int run(int argc, char** argv) {
  int rounds = kFewestRounds;
  std::string_view only;
  for (int i = 1; i < argc; i += 2) {
    const std::string_view word = argv[i];
    const char* value = i + 1 < argc ? argv[i + 1] : "";
    if (word == "--rounds" && std::atoi(value) > 0) {
      rounds = std::atoi(value);
    } else if (word == "--only" && *value != 0) {
      only = value;
    } else {
      std::fprintf(stderr, "usage: timeline_bench [--rounds N] [--only opening|index|frames]\n");
      return 2;
    }
  }
  setenv("QT_QPA_PLATFORM", "offscreen", 1);
  const QGuiApplication application(argc, argv);
  loadBundledFonts();
  return TimelineBench(std::filesystem::canonical("/proc/self/exe").parent_path() / "open_once", rounds, only).run();
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  return switchpoint::bench::run(argc, argv);
}
