// Writes a trace of so many bars over so many rows, always the same, for benchmarks and for trying the window out.
// Usage: switchpoint_bench_trace BARS ROWS OUT.swtrace
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "support/big_trace.h"
#include "trace/native_file.h"

int main(int argc, char** argv) {
  using namespace switchpoint;
  BigTraceWish wish;
  if (argc == 4) {
    wish.bars = std::strtoull(argv[1], nullptr, 10);
    wish.rows = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  }
  if (argc != 4 || wish.bars == 0 || wish.rows == 0) {
    std::fprintf(stderr, "usage: switchpoint_bench_trace BARS ROWS OUT.swtrace\n");
    return 2;
  }
  const Trace trace = bigTrace(wish);
  const std::string bytes = writeTrace(trace);
  std::ofstream out(argv[3], std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) {
    std::fprintf(stderr, "switchpoint_bench_trace: %s cannot be written\n", argv[3]);
    return 1;
  }
  std::printf("%llu events, %.2f bytes each in memory; %.2f bytes per bar on disk\n",
              static_cast<unsigned long long>(trace.columns.events()),
              static_cast<double>(trace.columns.bytes()) / static_cast<double>(trace.columns.events()),
              static_cast<double>(bytes.size()) / static_cast<double>(wish.bars));
}
