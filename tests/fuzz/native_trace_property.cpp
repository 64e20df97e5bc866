#include "fuzz/native_trace_property.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>

#include "analysis/counter_series.h"
#include "analysis/findings.h"
#include "base/rng.h"
#include "importers/importer.h"
#include "trace/native_file.h"
#include "trace/native_tables.h"
#include "trace/outline.h"
#include "trace/sample_trace.h"

namespace switchpoint {
namespace {

constexpr std::size_t kHeaderBytes = 24;
constexpr std::size_t kSumAt = 16;

std::string little(std::uint64_t value, std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes; ++i) text += static_cast<char>(static_cast<std::uint8_t>(value >> (8 * i)));
  return text;
}

// The checksum of native_file.cpp, written down a second time: a test must not trust what it tests.
std::uint64_t checksumOf(std::string_view bytes) {
  std::uint64_t sum = bytes.size();
  std::size_t at = 0;
  const auto word = [&](std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;) value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
  };
  for (; bytes.size() - at >= 8; at += 8) sum = mix64(sum ^ word(8)) + 0x9e3779b97f4a7c15ULL;
  return mix64(sum ^ word(bytes.size() - at));
}

std::string section(const char* id, std::string_view raw) {
  return id + little(0, 4) + little(raw.size(), 8) + little(raw.size(), 8) + std::string(raw);
}

std::string_view view(const ByteColumn& column) {
  return {reinterpret_cast<const char*>(column.data()), column.size()};
}

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "violated: %s\n", what);
  std::abort();
}

void useEverything(const Trace& trace) {
  const Intervals intervals(trace);
  const Metrics metrics = measure(trace, intervals);
  for (const Finding& finding : findings(trace, intervals, metrics)) {
    demand(!finding.kind.empty() && !finding.title.empty(), "a finding has a kind and a title");
    demand(finding.lane <= trace.lanes.size(), "a finding's lane exists");
  }
  demand(!whoDecides(trace).empty(), "somebody decides, or it says nobody");
  for (std::uint32_t i = 0; i < trace.variables.size() && i < 4; ++i) {
    demand(counterSeries(trace, i, 50).size() <= trace.columns.events(), "no more points than events");
  }
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    Time last = 0;
    for (const Interval& interval : intervals.of(lane)) {
      demand(interval.start >= last, "intervals are in the order of time");
      last = interval.start;
    }
    demand(last <= intervals.end(), "no interval begins after the end");
  }
}

// The outline of a trace is read before the checksum of its file is known: any bytes at all may stand there.
void checkOutline(std::string_view bytes) {
  static const Trace tables = [] {
    Trace trace = sampleTrace(40);
    trace.columns = {};
    return trace;
  }();
  std::istringstream file{std::string(bytes)};
  readGlance(file);
  const std::optional<Outline> outline = Outline::parse(std::string(bytes), tables);
  if (!outline) return;
  demand(outline->columns() > 0 && outline->columns() <= Outline::kMostColumns, "an outline has some columns");
  for (std::uint32_t lane = 0; lane < tables.lanes.size(); ++lane) {
    demand(outline->timesOf(lane).size() == outline->columns(), "each lane has all columns");
  }
}

bool checkOne(std::string_view bytes) {
  const ImporterInfo* importer = importerFor(bytes);
  if (importer == nullptr) return false;
  const Result<Trace> result = importer->read(bytes, "fuzz");
  if (!result.ok()) {
    demand(result.diagnostics().size() == 1, "one diagnostic");
    demand(!result.diagnostics()[0].message.empty(), "that says something");
    return false;
  }
  useEverything(*result);
  const std::string text = dump(*result);
  const std::string written = writeTrace(*result);
  const Result<Trace> again = readTrace(written, "again");
  demand(again.ok(), "what was read can be written and read again");
  demand(dump(*again) == text, "and is the same");
  demand(writeTrace(*again) == written, "byte for byte");
  return true;
}

} // namespace

std::string plainTrace(const Trace& trace) {
  ByteWriter writer;
  detail::tables(writer, trace);
  const std::string body = section("tabl", writer.take()) + section("kind", view(trace.columns.kinds)) +
                           section("time", view(trace.columns.times)) + section("numb", view(trace.columns.numbers));
  return std::string(kNativeMagic) + little(kNativeVersion, 4) + little(4, 4) + little(checksumOf(body), 8) + body;
}

std::string sealed(std::string_view bytes) {
  std::string file(bytes);
  if (file.size() >= kHeaderBytes) file.replace(kSumAt, 8, little(checksumOf(bytes.substr(kHeaderBytes)), 8));
  return file;
}

bool checkNativeTrace(std::string_view bytes) {
  checkOutline(bytes);
  const bool asItIs = checkOne(bytes);
  return checkOne(sealed(bytes)) || asItIs;
}

} // namespace switchpoint
