// write_trace_seeds FOLDER [TRACE…]: seeds for fuzz_native_trace, unpacked: a sample that uses every field, and the
// given .swtrace files where they are small enough to be worth mutating.
#include <cstdio>
#include <fstream>
#include <string>

#include "fuzz/native_trace_property.h"
#include "importers/importer.h"
#include "trace/native_file.h"
#include "trace/outline.h"
#include "trace/sample_trace.h"

namespace {

constexpr std::size_t kWorthMutating = 64u << 10;

bool write(const std::string& folder, const std::string& name, const std::string& bytes) {
  std::ofstream file(folder + "/" + name, std::ios::binary);
  file << bytes;
  return file.good();
}

} // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const std::string folder = argv[1];
  bool fine = write(folder, "packed.swtrace", switchpoint::writeTrace(switchpoint::sampleTrace(200)));
  // Small ones are tried more often.
  for (const std::uint64_t events : {0u, 10u, 40u, 200u}) {
    const std::string name = "sample-" + std::to_string(events) + ".swtrace";
    fine = write(folder, name, switchpoint::plainTrace(switchpoint::sampleTrace(events))) && fine;
  }
  const switchpoint::Trace sample = switchpoint::sampleTrace(switchpoint::Outline::kFewestEvents);
  if (const auto outline = switchpoint::Outline::of(sample)) {
    fine = write(folder, "outline", outline->bytes()) && fine;
  }
  for (int i = 2; i < argc; ++i) {
    const switchpoint::Result<switchpoint::Trace> trace = switchpoint::importTrace(argv[i]);
    if (!trace.ok()) continue;
    const std::string bytes = switchpoint::plainTrace(*trace);
    if (bytes.size() <= kWorthMutating) fine = write(folder, "seed-" + std::to_string(i) + ".swtrace", bytes) && fine;
  }
  if (!fine) std::fprintf(stderr, "cannot write to %s\n", folder.c_str());
  return fine ? 0 : 1;
}
