// Damaged traces, made systematically, through the same property that the fuzzer checks.
#include <gtest/gtest.h>

#include "base/rng.h"
#include "fuzz/native_trace_property.h"
#include "trace/native_file.h"
#include "trace/sample_trace.h"

namespace switchpoint {
namespace {

// Few events, so that a changed byte is as likely to hit a table as an event.
constexpr std::uint64_t kFew = 80;

TEST(HostileTrace, TheSeedsAreAccepted) {
  EXPECT_TRUE(checkNativeTrace(writeTrace(sampleTrace())));
  EXPECT_TRUE(checkNativeTrace(plainTrace(sampleTrace())));
  EXPECT_TRUE(checkNativeTrace(plainTrace(sampleTrace(kFew))));
}

TEST(HostileTrace, TruncatedAnywhere) {
  const std::string bytes = plainTrace(sampleTrace(kFew));
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_FALSE(checkNativeTrace(std::string_view(bytes).substr(0, length))) << length;
  }
}

TEST(HostileTrace, EveryByteChanged) {
  const std::string bytes = plainTrace(sampleTrace(kFew));
  int accepted = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const int change : {0x01, 0x04, 0x40, 0x80, 0xff}) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ change);
      accepted += checkNativeTrace(changed) ? 1 : 0;
    }
  }
  EXPECT_GT(accepted, 0); // sealed, a changed letter is still a trace: so the checks behind the checksum were reached
}

TEST(HostileTrace, SeveralBytesChangedAtOnce) {
  const std::string bytes = plainTrace(sampleTrace(kFew));
  Rng rng(7);
  for (int round = 0; round < 3000; ++round) {
    std::string changed = bytes;
    for (int i = 0; i < 4; ++i) changed[rng.below(changed.size())] = static_cast<char>(rng.next());
    checkNativeTrace(changed);
  }
}

TEST(HostileTrace, LengthsThatPromiseTooMuch) {
  const std::string bytes = plainTrace(sampleTrace(kFew));
  for (const std::size_t field : {32u, 40u}) { // stored and unpacked bytes of the first part
    for (std::size_t at = field; at < field + 8; ++at) {
      std::string changed = bytes;
      changed[at] = '\x7f';
      EXPECT_FALSE(checkNativeTrace(changed));
    }
  }
}

} // namespace
} // namespace switchpoint
