// Work off the window's thread: what comes of it arrives there, and what nobody wants any more is let go of elsewhere.
#include "gui/session/background.h"

#include <semaphore>
#include <thread>

#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// Says on which thread it ends, if it has something to hold.
class Big {
public:
  explicit Big(std::atomic<std::thread::id>& ended) : ended_(&ended) {}
  Big(Big&& other) noexcept : ended_(std::exchange(other.ended_, nullptr)) {}
  Big(const Big& other) = delete;
  Big& operator=(const Big&) = delete;
  Big& operator=(Big&&) = delete;
  ~Big() {
    if (ended_ != nullptr) *ended_ = std::this_thread::get_id();
  }

private:
  std::atomic<std::thread::id>* ended_;
};
using BigPtr = std::shared_ptr<Big>;

TEST(BackgroundTest, WhatIsDoneArrivesOnTheReceiversThread) {
  QObject receiver;
  Background background;
  std::thread::id worked, done;
  const JobPtr job = background.start<int>(
      &receiver,
      [&worked](const Progress&) {
        worked = std::this_thread::get_id();
        return 7;
      },
      [&done](int) { done = std::this_thread::get_id(); });
  ASSERT_TRUE(eventually([&done] { return done != std::thread::id(); }));
  EXPECT_EQ(done, std::this_thread::get_id());
  EXPECT_NE(worked, std::this_thread::get_id());
}

TEST(BackgroundTest, CancelledWorkIsLetGoOfWhereItWasDone) {
  QObject receiver;
  Background background;
  std::atomic<std::thread::id> ended{};
  std::binary_semaphore begun(0), goOn(0);
  bool arrived = false;
  const JobPtr job = background.start<BigPtr>(
      &receiver,
      [&](const Progress&) {
        begun.release();
        goOn.acquire();
        return std::make_shared<Big>(ended);
      },
      [&arrived](const BigPtr&) { arrived = true; });
  begun.acquire();
  job->cancel();
  goOn.release();
  ASSERT_TRUE(eventually([&ended] { return ended.load() != std::thread::id(); }));
  EXPECT_NE(ended.load(), std::this_thread::get_id());
  EXPECT_FALSE(arrived);
}

TEST(BackgroundTest, WhatIsDiscardedEndsElsewhere) {
  Background background;
  std::atomic<std::thread::id> ended{};
  background.discard(Big(ended));
  ASSERT_TRUE(eventually([&ended] { return ended.load() != std::thread::id(); }));
  EXPECT_NE(ended.load(), std::this_thread::get_id());
}

} // namespace
} // namespace switchpoint
