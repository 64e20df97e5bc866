#include "gui/waiting.h"

#include <QTest>

namespace switchpoint {

const char* const kSmallScenario = R"(title = "Small"

[vars]
counter = { expected = 2 }

[[task]]
name = "worker"
count = 2
steps = [
  { cpu = "20ms" },
  { update = "counter" },
  { io = "30ms" },
]
)";

bool eventually(const std::function<bool()>& condition) {
  return QTest::qWaitFor(condition, 60'000);
}

bool settled(const Session& session) {
  return eventually([&] { return session.document().parsed && !session.isRunning() && !session.busy(); });
}

} // namespace switchpoint
