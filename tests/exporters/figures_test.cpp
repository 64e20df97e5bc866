// The first look as every figure, byte for byte as in golden/. tests/golden/refresh writes the files anew.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "exporters/figure_of.h"

namespace switchpoint {
namespace {

struct Golden {
  const char* file;
  const char* exporter;
  const char* theme;
  bool ascii;
  PictureState picture{};
  bool lost = false; // of a lost update instead of the first look
};

// Pinned, closed, hidden and dimmed rows, markers and notes; runs aligned at their end.
PictureState arranged() {
  PictureState picture;
  picture.arrangement.pinned = {"threads/GIL", "asyncio/order-2"};
  picture.arrangement.closed = {"processes"};
  picture.arrangement.hidden = {"threads/order-3", "threads/order-4"};
  picture.arrangement.order = {"asyncio/order-4"};
  picture.arrangement.dim[static_cast<std::size_t>(Role::IoWait)] = true;
  picture.markerA = 400 * kMillisecond;
  picture.markerB = 550 * kMillisecond;
  picture.notes = {{200 * kMillisecond, "", "everybody waits"},
                   {700 * kMillisecond, "threads/order-2", "turns of 5 ms"},
                   {850 * kMillisecond, "asyncio/order-4", "the last in the queue"}};
  picture.alignment = {AlignTo::Task, "order-4"};
  return picture;
}

PictureState overlaid() {
  PictureState picture;
  picture.overlay = true;
  picture.arrangement.closed = {"*/order-3", "*/order-4"};
  return picture;
}

PictureState unfolded() {
  PictureState picture;
  picture.unfold = "counter";
  return picture;
}

// Names the case in messages.
void PrintTo(const Golden& golden, std::ostream* out) {
  *out << golden.file;
}

class FigureGolden : public testing::TestWithParam<Golden> {};

INSTANTIATE_TEST_SUITE_P(
    FirstLook, FigureGolden,
    testing::Values(Golden{"first-look-light.svg", "svg", "light", false},
                    Golden{"first-look-dark.svg", "svg", "dark", false},
                    Golden{"first-look-print.svg", "svg", "print", false},
                    Golden{"first-look-high-contrast.svg", "svg", "high-contrast", false},
                    Golden{"first-look.txt", "text", "light", false},
                    Golden{"first-look-ascii.txt", "text", "light", true},
                    Golden{"first-look-description.txt", "description", "light", false},
                    Golden{"arranged-light.svg", "svg", "light", false, arranged()},
                    Golden{"arranged-dark.svg", "svg", "dark", false, arranged()},
                    Golden{"arranged-print.svg", "svg", "print", false, arranged()},
                    Golden{"arranged-high-contrast.svg", "svg", "high-contrast", false, arranged()},
                    Golden{"arranged.txt", "text", "light", false, arranged()},
                    Golden{"arranged-ascii.txt", "text", "light", true, arranged()},
                    Golden{"arranged-description.txt", "description", "light", false, arranged()},
                    Golden{"overlay-dark.svg", "svg", "dark", false, overlaid()},
                    Golden{"overlay.txt", "text", "light", false, overlaid()},
                    Golden{"unfolded-light.svg", "svg", "light", false, unfolded(), true},
                    Golden{"unfolded-dark.svg", "svg", "dark", false, unfolded(), true},
                    Golden{"unfolded.txt", "text", "light", false, unfolded(), true},
                    Golden{"unfolded-ascii.txt", "text", "light", true, unfolded(), true},
                    Golden{"unfolded-description.txt", "description", "light", false, unfolded(), true}),
    [](const auto& golden) {
      std::string name = golden.param.file;
      for (char& c : name) c = c == '-' || c == '.' ? '_' : c;
      return name;
    });

TEST_P(FigureGolden, IsAsRecorded) {
  const std::filesystem::path path =
      std::filesystem::path(SWITCHPOINT_SOURCE_DIR "/tests/exporters/golden") / GetParam().file;
  SampleRuns runs;
  if (GetParam().lost) {
    runs.push_back(lostUpdate());
  } else {
    runs = firstLook();
  }
  Figure figure = figureOf(runs);
  if (GetParam().lost) figure.title = "A lost update";
  figure.theme = GetParam().theme;
  figure.ascii = GetParam().ascii;
  figure.picture = GetParam().picture;
  const std::string bytes = written(GetParam().exporter, figure);
  if (std::getenv("SWITCHPOINT_REFRESH_GOLDENS") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file.good()) << "tests/golden/refresh writes it";
  const std::string recorded{std::istreambuf_iterator<char>(file), {}};
  EXPECT_TRUE(bytes == recorded) << path << " differs; if this is meant: tests/golden/refresh, then look at git diff";
}

TEST(Figures, AreTheSameBytesEveryTime) {
  const SampleRuns a = firstLook();
  const SampleRuns b = firstLook();
  EXPECT_EQ(written("svg", figureOf(a)), written("svg", figureOf(b)));
}

} // namespace
} // namespace switchpoint
