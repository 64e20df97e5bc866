// Whatever a scene holds, reading what was written gives it again; and the bytes are these.
#include <gtest/gtest.h>

#include "base/resources.h"
#include "base/rng.h"
#include "machine/profile.h"
#include "models/model.h"
#include "scene/scene.h"
#include "timeline/theme.h"

namespace switchpoint {
namespace {

constexpr std::string_view kWritten = R"(title = "Whole \"scene\""
work = "../scenarios/orders.toml"
profile = "cpython-3.9"
seed = 7
cores = 2
workers = 3
switch-interval = "100us"
set = { n = 5, "odd name" = "x", wait = "10ms" }
models = ["asyncio", "threads"]
from = "1ms"
to = "1.234567ms"
theme = "print"
width = 800
columns = 90
align = { task = "order-2" }
overlay = true
arrows = true
unfold = "counter"

[rows]
pin = ["threads/GIL", "threads/order-1"]
close = ["asyncio"]
open = ["asyncio/order"]
hide = ["threads/order-3"]
order = ["threads", "asyncio"]
filter = "order"
dim = ["io-wait", "overhead"]

[markers]
a = "500ms"
b = "600ms"

[[note]]
at = "100ms"
row = "threads/GIL"
text = "earlier, though written below"

[[note]]
at = "700ms"
text = "later"

[[output]]
file = "whole.svg"

[[output]]
file = "whole.txt"
theme = "dark"
width = 120
)";

TEST(RoundTrip, BytesAreStable) {
  const Result<Scene> scene = parseScene(*readFile(SWITCHPOINT_SOURCE_DIR "/tests/scene/whole.toml"), "whole.toml");
  ASSERT_TRUE(scene.ok());
  EXPECT_EQ(writeScene(*scene), kWritten);
}

// Draws scenes that use everything, with texts and times that are hard to write.
class SceneDraw {
public:
  explicit SceneDraw(std::uint64_t seed) : rng_(Rng::forStream(seed, 0)) {}

  Scene scene() {
    Scene scene;
    scene.title = maybe() ? text() : "";
    scene.every = run();
    scene.every.work = text();
    scene.every.model = scene.every.title = "";
    if (maybe()) {
      for (std::uint64_t i = rng_.below(6) + 1; i > 0; --i) scene.models.push_back(oneOf(modelIds()));
    } else {
      for (std::uint64_t i = rng_.below(7); i > 0; --i) {
        scene.runs.push_back(run());
        if (!scene.runs.back().seed && maybe()) scene.runs.back().schedule = text();
      }
    }
    if (maybe()) scene.from = time();
    if (maybe()) scene.to = scene.from.value_or(0) + 1 + time() % kSecond;
    scene.theme = maybe() ? oneOf(themeIds()) : "";
    scene.width = maybe() ? 320 + number(7000) : 0;
    scene.columns = maybe() ? 50 + number(350) : 0;
    scene.picture = picture();
    for (std::uint64_t i = rng_.below(3); i > 0; --i) {
      scene.outputs.push_back({text() + ".svg", maybe() ? oneOf(themeIds()) : "", maybe() ? 400 + number(1000) : 0});
    }
    return scene;
  }

private:
  PictureState picture() {
    PictureState picture;
    for (auto* rows : {&picture.arrangement.pinned, &picture.arrangement.closed, &picture.arrangement.opened,
                       &picture.arrangement.hidden, &picture.arrangement.order}) {
      for (std::uint64_t i = rng_.below(3); i > 0; --i) rows->push_back(text() + std::to_string(i));
    }
    picture.arrangement.filter = maybe() ? text() : "";
    for (bool& dim : picture.arrangement.dim) dim = rng_.below(4) == 0;
    if (maybe()) picture.markerA = time();
    if (maybe()) picture.markerB = time();
    Time at = 0;
    for (std::uint64_t i = rng_.below(4); i > 0; --i) {
      at += time() % (24 * 3600 * kSecond);
      picture.notes.push_back({at, maybe() ? text() : "", text()});
    }
    picture.alignment.to = static_cast<AlignTo>(rng_.below(4));
    if (picture.alignment.to >= AlignTo::Task) picture.alignment.name = text();
    picture.overlay = maybe();
    picture.arrows = maybe();
    picture.unfold = maybe() ? text() : "";
    return picture;
  }

  SceneRun run() {
    SceneRun run;
    run.title = maybe() ? text() : "";
    run.work = maybe() ? text() : "";
    run.model = maybe() ? oneOf(modelIds()) : "";
    run.profile = maybe() ? oneOf(profileIds()) : "";
    if (maybe()) run.seed = maybe() ? rng_.next() : rng_.below(3);
    run.cores = maybe() ? 1 + number(255) : 0;
    run.workers = maybe() ? 1 + number(1000) : 0;
    run.switchInterval = maybe() ? 1 + time() : 0;
    for (std::uint64_t i = rng_.below(3); i > 0; --i)
      run.settings[text()] = maybe() ? text() : std::to_string(number(9));
    return run;
  }

  std::string text() {
    static const std::vector<std::string> kPieces{"a",    "Z", "0", "-",  "_", "\"",  "\\", "\n",  "\t", "\r",
                                                  " ",    "'", "#", "=",  "]", "}",   ",",  ".",   "/",  "\x01",
                                                  "\x7f", "ä", "€", "名", "😀", "\\n", "$n", "007", "-1"};
    std::string out;
    for (std::uint64_t i = rng_.below(6) + 1; i > 0; --i) out += oneOf(kPieces);
    return out;
  }

  // Of every size, with every number of zeros at the end.
  Time time() {
    Time time = static_cast<Time>(rng_.below(static_cast<std::uint64_t>(kLongestDuration / 2)));
    for (std::uint64_t i = rng_.below(15); i > 0; --i) time /= 10;
    for (std::uint64_t i = rng_.below(6); i > 0 && time < kLongestDuration / 20; --i) time *= 10;
    return time;
  }

  std::uint32_t number(std::uint64_t below) { return static_cast<std::uint32_t>(rng_.below(below)); }
  const std::string& oneOf(const std::vector<std::string>& words) { return held_ = words[rng_.below(words.size())]; }
  bool maybe() { return rng_.below(2) == 0; }

  Rng rng_;
  std::string held_;
};

TEST(RoundTrip, AnyValueComesBack) {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const Scene scene = SceneDraw(seed).scene();
    const std::string written = writeScene(scene);
    const Result<Scene> read = parseScene(written, "written.toml");
    ASSERT_TRUE(read.ok()) << seed << "\n" << formatDiagnostics(read.diagnostics()) << written;
    ASSERT_TRUE(*read == scene) << seed << "\n" << written << "\n" << writeScene(*read);
    ASSERT_EQ(writeScene(*read), written) << seed;
  }
}

} // namespace
} // namespace switchpoint
