// Long work off the window's thread: a pool of threads, progress that arrives at a readable pace, and cancel.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <utility>

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include "run/run.h"

namespace switchpoint {

// A piece of work under way. Results of cancelled work are dropped.
class BackgroundJob {
public:
  void cancel() { cancelled_ = true; }
  bool cancelled() const { return cancelled_; }
  const std::atomic<bool>* flag() const { return &cancelled_; }

private:
  std::atomic<bool> cancelled_ = false;
};
using JobPtr = std::shared_ptr<BackgroundJob>;

// Cancels the job, if there is one, and forgets it. Whether there was one.
bool dropJob(JobPtr& job);

class Background {
public:
  Background();
  // Waits for what is under way; cancel it first.
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  // Runs `work` on a pool thread, then `done` with its result on the receiver's thread, unless cancelled or the
  // receiver is gone. `report` (may be empty) hears the share done, 0 … 1, at most every 40 ms, on the receiver's
  // thread.
  template <typename R>
  JobPtr start(QObject* receiver, std::function<R(const Progress&)> work, std::function<void(R)> done,
               std::function<void(double)> report = {}) {
    auto job = std::make_shared<BackgroundJob>();
    pool_.start([=]() mutable {
      if (job->cancelled()) return;
      const Progress progress = progressOf(receiver, job, std::move(report));
      R result = work(progress);
      if (job->cancelled()) return; // let go of here: it may be big
      QMetaObject::invokeMethod(
          receiver,
          [job, done = std::move(done), result = std::move(result)]() mutable {
            if (!job->cancelled()) done(std::move(result));
          },
          Qt::QueuedConnection);
    });
    return job;
  }

  // Lets go of something big on a pool thread: to give back the memory of a long trace takes its time.
  template <typename T>
  void discard(T what) {
    pool_.start([last = std::make_shared<T>(std::move(what))] {});
  }

private:
  static Progress progressOf(QObject* receiver, const JobPtr& job, std::function<void(double)> report);

  QThreadPool pool_;
};

} // namespace switchpoint
