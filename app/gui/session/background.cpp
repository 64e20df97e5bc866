#include "gui/session/background.h"

namespace switchpoint {

namespace {

constexpr std::chrono::milliseconds kReportPause{40};

} // namespace

bool dropJob(JobPtr& job) {
  if (!job) return false;
  job->cancel();
  job = nullptr;
  return true;
}

Background::Background() {
  pool_.setObjectName(QStringLiteral("background"));
}

Background::~Background() {
  pool_.waitForDone();
}

Progress Background::progressOf(QObject* receiver, const JobPtr& job, std::function<void(double)> report) {
  Progress progress;
  progress.cancelled = job->flag();
  if (!report) return progress;
  auto last = std::make_shared<std::atomic<std::chrono::steady_clock::rep>>(0);
  progress.report = [=](double share) {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto before = std::chrono::steady_clock::duration(last->load());
    if (now - before < kReportPause) return;
    last->store(now.count());
    QMetaObject::invokeMethod(
        receiver,
        [job, report, share] {
          if (!job->cancelled()) report(share);
        },
        Qt::QueuedConnection);
  };
  return progress;
}

} // namespace switchpoint
