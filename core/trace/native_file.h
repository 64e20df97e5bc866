// The native trace file (.swtrace): versioned, compressed, checked, little-endian.
//
//   8 bytes  "swtrace\n"
//   u32      version, then u32 number of sections
//   u64      checksum of all that follows
//   each section:  u32 id ("tabl", "outl", "kind", "time", "numb"), u32 packing (0 none, 1 zstd), u64 stored bytes, u64
//                  bytes unpacked, then the stored bytes
//
// "outl" stands behind "tabl" in the file of a long trace and is never packed: u64 checksum of it and of the stored
// bytes of "tabl", then an Outline. Whoever reads the events does without it.
//
// Sections of unknown id are skipped, so that a later version may add some without a new number; what an older reader
// would misread needs one. The bytes depend on the trace and on the release of libzstd, on nothing else.
#pragma once

#include <istream>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "trace/outline.h"
#include "trace/trace.h"

namespace switchpoint {

inline constexpr std::string_view kNativeMagic = "swtrace\n";
inline constexpr std::uint32_t kNativeVersion = 1;

std::string writeTrace(const Trace& trace);

// Reads what writeTrace() wrote. Any other bytes, damaged or hostile, give one diagnostic; `name` is what it calls the
// file. Unpacks to no more than 64 MiB or 2000 times the size of the file, and never to more than 4 GiB.
Result<Trace> readTrace(std::string_view bytes, const std::string& name);

// What a first picture needs. It is drawn before the file is known to be whole: nothing else may be concluded from it.
struct Glance {
  Trace tables; // a trace without its events
  Outline outline;
};

// Reads the beginning of a file. Nothing where it has no outline, is damaged there, or is no native file.
std::optional<Glance> readGlance(std::istream& file);

} // namespace switchpoint
