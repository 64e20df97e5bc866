// Hands over to the trace room, which owns the format.
#include "importers/native.h"

#include <array>

#include "trace/native_file.h"

namespace switchpoint {
namespace {

constexpr std::array<std::string_view, 1> kExtensions = {".swtrace"};

bool sniff(std::string_view bytes) {
  return bytes.starts_with(kNativeMagic);
}

} // namespace

const ImporterInfo kNativeImporter = {
    "native", "Switchpoint trace", "a run saved with --trace", kExtensions, sniff, readTrace,
};

} // namespace switchpoint
