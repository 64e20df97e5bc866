// The container: header, checksum and packed sections.
#include "trace/native_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>
#include <memory>

#include <fmt/format.h>
#include <zstd.h>

#include "base/parallel.h"
#include "base/phrase.h"
#include "base/rng.h"
#include "trace/native_check.h"
#include "trace/native_tables.h"

namespace switchpoint {
namespace {

constexpr std::size_t kHeaderBytes = 24;
constexpr std::size_t kSectionHeaderBytes = 24;
constexpr std::size_t kSumBytes = 8; // of the outline's own checksum
constexpr int kLevel = 3;            // 2 GB/s out, and higher levels gain little on varints
constexpr int kWindowLog = 23;       // of the reader; the level above needs 21
// No small file may fill the memory: beyond the first 64 MiB, a section may unpack to so many bytes for each of its
// own, and a file to so many in all.
constexpr std::uint64_t kAlwaysFine = 64ull << 20;
constexpr std::uint64_t kMostExpansion = 2000;
constexpr std::uint64_t kMostBytes = 4ull << 30;

// `before`: bytes that earlier sections have unpacked to. The writer asks the same question as the reader.
bool isPlausible(std::uint64_t before, std::uint64_t stored, std::uint64_t size) {
  if (size > kMostBytes - before) return false;
  return before + size <= kAlwaysFine || size / kMostExpansion <= stored;
}

enum class Packing : std::uint32_t { None = 0, Zstd = 1 };

constexpr std::uint32_t sectionId(const char (&name)[5]) {
  std::uint32_t id = 0;
  for (std::size_t i = 4; i-- > 0;) id = id << 8 | static_cast<std::uint8_t>(name[i]);
  return id;
}
constexpr std::uint32_t kTables = sectionId("tabl");
constexpr std::uint32_t kOutline = sectionId("outl");
constexpr std::uint32_t kKinds = sectionId("kind");
constexpr std::uint32_t kTimes = sectionId("time");
constexpr std::uint32_t kNumbers = sectionId("numb");

void put(std::string& out, std::uint64_t value, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::uint64_t get(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  if (count == sizeof(value) && std::endian::native == std::endian::little) {
    std::memcpy(&value, bytes.data() + at, sizeof(value));
    return value;
  }
  for (std::size_t i = count; i-- > 0;) value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

// Against damage, not against malice: every flipped bit changes it.
std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = bytes.size();
  while (bytes.size() >= 8) {
    sum = mix64(sum ^ get(bytes, 0, 8)) + 0x9e3779b97f4a7c15ULL;
    bytes.remove_prefix(8);
  }
  return mix64(sum ^ get(bytes, 0, bytes.size()));
}

std::string_view view(const ByteColumn& column) {
  return {reinterpret_cast<const char*>(column.data()), column.size()};
}

void putSectionHeader(std::string& out, std::uint32_t id, Packing packing, std::uint64_t stored, std::uint64_t size) {
  put(out, id, 4);
  put(out, static_cast<std::uint32_t>(packing), 4);
  put(out, stored, 8);
  put(out, size, 8);
}

// `before` as for isPlausible(), which goes on counting.
void putSection(std::string& out, std::uint64_t& before, std::uint32_t id, std::string_view raw) {
  std::string packed(ZSTD_compressBound(raw.size()), '\0');
  const std::size_t size = ZSTD_compress(packed.data(), packed.size(), raw.data(), raw.size(), kLevel);
  assert(ZSTD_isError(size) == 0);
  // Where packing gains nothing, or so much that the reader would take it for a bomb, the bytes stand as they are.
  const bool gains = size < raw.size() && isPlausible(before, size, raw.size());
  before += raw.size();
  putSectionHeader(out, id, gains ? Packing::Zstd : Packing::None, gains ? size : raw.size(), raw.size());
  out += gains ? std::string_view(packed).substr(0, size) : raw;
}

// The same for what a first picture waits for: four sums at once take hardly longer than one.
std::uint64_t quickSum(std::string_view bytes) {
  std::array<std::uint64_t, 4> sums = {1, 2, 3, 4};
  for (; bytes.size() >= 32; bytes.remove_prefix(32)) {
    for (std::size_t i = 0; i < 4; ++i) sums[i] = mix64(sums[i] ^ get(bytes, 8 * i, 8)) + 0x9e3779b97f4a7c15ULL;
  }
  std::uint64_t sum = checksum(bytes);
  for (const std::uint64_t part : sums) sum = mix64(sum ^ part) + 0x9e3779b97f4a7c15ULL;
  return sum;
}

std::uint64_t outlineSum(std::string_view tables, std::string_view outline) {
  return mix64(checksum(tables) ^ quickSum(outline) ^ outline.size());
}

// `out` has nothing but the tables so far.
void putOutline(std::string& out, const Outline& outline) {
  const std::string bytes = outline.bytes();
  const std::uint64_t sum = outlineSum(std::string_view(out).substr(kSectionHeaderBytes), bytes);
  putSectionHeader(out, kOutline, Packing::None, kSumBytes + bytes.size(), kSumBytes + bytes.size());
  put(out, sum, kSumBytes);
  out += bytes;
}

// A section as it stands in the file.
struct Part {
  std::uint32_t id = 0;
  bool seen = false;
  std::string_view body{};
  Packing packing = Packing::None;
  std::uint64_t size = 0; // unpacked
};

// Unpacks into `out`, exactly as many bytes as the file says; grows with what is really there.
template <typename Out>
bool unpack(const Part& part, Out&& out) {
  if (part.packing == Packing::None) {
    if (part.body.size() != part.size) return false;
    out(part.body);
    return true;
  }
  const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
  ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLog);
  std::string piece(ZSTD_DStreamOutSize(), '\0');
  ZSTD_inBuffer in{part.body.data(), part.body.size(), 0};
  std::uint64_t done = 0;
  std::size_t left = 1;
  while (left != 0) {
    ZSTD_outBuffer to{piece.data(), piece.size(), 0};
    left = ZSTD_decompressStream(context.get(), &to, &in);
    if (ZSTD_isError(left) != 0) return false;
    const bool stuck = to.pos == 0 && in.pos == in.size && left != 0;
    if (stuck || to.pos > part.size - done) return false;
    out(std::string_view(piece.data(), to.pos));
    done += to.pos;
  }
  return done == part.size && in.pos == in.size;
}

// Straight to its place, unless the file promises so much that it has to be seen first.
bool unpackColumn(const Part& part, ByteColumn& column) {
  constexpr std::uint64_t kUsualExpansion = 64;
  if (part.packing == Packing::None || part.size / kUsualExpansion > part.body.size()) {
    return unpack(part, [&column](std::string_view piece) {
      column.append(reinterpret_cast<const std::uint8_t*>(piece.data()), piece.size());
    });
  }
  column.ensure(part.size);
  const std::size_t size = ZSTD_decompress(column.cursor(), part.size, part.body.data(), part.body.size());
  if (ZSTD_isError(size) != 0 || size != part.size) return false;
  column.moveTo(column.cursor() + size);
  return true;
}

bool tablesFrom(std::string_view raw, Trace& trace) {
  ByteReader reader(raw);
  detail::tables(reader, trace);
  return reader.ok() && reader.atEnd();
}

class NativeReader {
public:
  explicit NativeReader(std::string_view bytes) : bytes_(bytes) {}

  // Empty when all is well, else what is wrong.
  std::string read(Trace& trace) {
    if (std::string wrong = header(); !wrong.empty()) return wrong;
    for (std::uint64_t i = 0; i < sections_; ++i) {
      if (std::string wrong = section(); !wrong.empty()) return wrong;
    }
    if (at_ != bytes_.size()) return phrase("Mistakes of traces", "there are bytes after the end of the trace").str();
    for (const Part& part : parts_) {
      if (!part.seen) return phrase("Mistakes of traces", "a part of the trace is missing").str();
    }
    if (std::string wrong = readTables(trace); !wrong.empty()) return wrong;
    if (!unpackColumns(trace.columns)) return kUnpackable.str();
    const Columns& columns = trace.columns;
    if (columns.times.size() < columns.kinds.size())
      return phrase("Mistakes of traces", "there are events without a time").str();
    return checkTrace(trace);
  }

private:
  std::string header() {
    if (!bytes_.starts_with(kNativeMagic)) return phrase("Mistakes of traces", "this is not a Switchpoint trace").str();
    if (bytes_.size() < kHeaderBytes)
      return phrase("Mistakes of traces", "the trace is cut off within its header").str();
    const std::uint64_t version = get(bytes_, 8, 4);
    if (version > kNativeVersion) {
      return phrase("Mistakes of traces",
                    "this trace is of format {}, written by a newer Switchpoint; this one reads formats up to {}")(
          version, kNativeVersion);
    }
    if (version == 0) return phrase("Mistakes of traces", "this trace is of format 0, which does not exist").str();
    sections_ = get(bytes_, 12, 4);
    if (checksum(bytes_.substr(kHeaderBytes)) != get(bytes_, 16, 8)) {
      return phrase("Mistakes of traces", "the trace is damaged or cut off: its checksum does not match").str();
    }
    at_ = kHeaderBytes;
    return {};
  }

  std::string section() {
    if (bytes_.size() - at_ < kSectionHeaderBytes)
      return phrase("Mistakes of traces", "the trace is cut off between two parts").str();
    const auto id = static_cast<std::uint32_t>(get(bytes_, at_, 4));
    const std::uint64_t packing = get(bytes_, at_ + 4, 4);
    const std::uint64_t stored = get(bytes_, at_ + 8, 8);
    const std::uint64_t size = get(bytes_, at_ + 16, 8);
    at_ += kSectionHeaderBytes;
    if (stored > bytes_.size() - at_) return phrase("Mistakes of traces", "the trace is cut off within a part").str();
    const std::string_view body = bytes_.substr(at_, stored);
    at_ += stored;
    const auto known = std::find_if(parts_.begin(), parts_.end(), [&](const Part& part) { return part.id == id; });
    if (known == parts_.end()) return {};
    if (known->seen) return phrase("Mistakes of traces", "a part of the trace is there twice").str();
    known->seen = true;
    if (packing > 1) return phrase("Mistakes of traces", "a part is packed in a way ({}) that is not known")(packing);
    if (!isPlausible(unpacked_, stored, size))
      return phrase("Mistakes of traces", "the trace unpacks to too many bytes").str();
    unpacked_ += size;
    known->body = body;
    known->packing = static_cast<Packing>(packing);
    known->size = size;
    return {};
  }

  std::string readTables(Trace& trace) const {
    std::string raw;
    if (!unpack(parts_[0], [&](std::string_view piece) { raw += piece; })) return kUnpackable.str();
    return tablesFrom(raw, trace) ? std::string()
                                  : phrase("Mistakes of traces", "the tables of the trace cannot be read").str();
  }

  // The numbers are about as long as kinds and times together.
  bool unpackColumns(Columns& columns) const {
    bool first = false, second = false;
    const auto kindsAndTimes = [&] {
      first = unpackColumn(parts_[1], columns.kinds) && unpackColumn(parts_[2], columns.times);
    };
    const auto numbers = [&] { second = unpackColumn(parts_[3], columns.numbers); };
    if (parts_[3].size < kWorthAThread) {
      kindsAndTimes();
      numbers();
    } else {
      both(kindsAndTimes, numbers);
    }
    return first && second;
  }

  static constexpr Phrase kUnpackable = phrase("Mistakes of traces", "a part of the trace cannot be unpacked");

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::uint64_t sections_ = 0;
  std::uint64_t unpacked_ = 0;
  std::array<Part, 4> parts_ = {{{kTables}, {kKinds}, {kTimes}, {kNumbers}}};
};

// So many bytes, or nothing; takes no more memory than there are bytes.
std::optional<std::string> take(std::istream& file, std::uint64_t count) {
  constexpr std::uint64_t kPiece = 8u << 20;
  std::string bytes;
  while (bytes.size() < count) {
    const std::size_t before = bytes.size();
    bytes.resize(before + std::min(kPiece, count - before));
    file.read(bytes.data() + before, static_cast<std::streamsize>(bytes.size() - before));
    if (!file) return std::nullopt;
  }
  return bytes;
}

// The next section, if it is of this id and small enough to be read for a glance: its first bytes into `head`, as many
// as that has, the others into `body`, which the part refers to.
std::optional<Part> takeSection(std::istream& file, std::uint32_t id, std::string& head, std::string& body) {
  const std::optional<std::string> header = take(file, kSectionHeaderBytes);
  if (!header || get(*header, 0, 4) != id || get(*header, 4, 4) > 1) return std::nullopt;
  const std::uint64_t stored = get(*header, 8, 8);
  const std::uint64_t size = get(*header, 16, 8);
  if (stored > kAlwaysFine || size > kAlwaysFine || stored < head.size()) return std::nullopt;
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  std::optional<std::string> bytes = take(file, stored - head.size());
  if (!file || !bytes) return std::nullopt;
  body = std::move(*bytes);
  return Part{id, true, body, static_cast<Packing>(get(*header, 4, 4)), size};
}

} // namespace

std::optional<Glance> readGlance(std::istream& file) {
  const std::optional<std::string> header = take(file, kHeaderBytes);
  if (!header || !header->starts_with(kNativeMagic) || get(*header, 8, 4) != kNativeVersion) return std::nullopt;
  std::string none, tableBytes, outlineBytes, raw;
  const std::optional<Part> tables = takeSection(file, kTables, none, tableBytes);
  if (!tables) return std::nullopt;
  std::string sum(kSumBytes, '\0');
  const std::optional<Part> outline = takeSection(file, kOutline, sum, outlineBytes);
  if (!outline || outline->packing != Packing::None) return std::nullopt;
  if (outlineSum(tableBytes, outlineBytes) != get(sum, 0, kSumBytes)) return std::nullopt;
  Trace trace;
  if (!unpack(*tables, [&raw](std::string_view piece) { raw += piece; }) || !tablesFrom(raw, trace)) {
    return std::nullopt;
  }
  if (trace.outcome.end == EndKind::Deadlock || !checkTrace(trace).empty()) return std::nullopt;
  std::optional<Outline> parsed = Outline::parse(std::move(outlineBytes), trace);
  if (!parsed) return std::nullopt;
  return Glance{std::move(trace), std::move(*parsed)};
}

std::string writeTrace(const Trace& trace) {
  ByteWriter writer;
  detail::tables(writer, trace);
  std::string body;
  std::uint64_t before = 0;
  putSection(body, before, kTables, writer.take());
  const std::optional<Outline> outline = Outline::of(trace);
  if (outline) putOutline(body, *outline);
  putSection(body, before, kKinds, view(trace.columns.kinds));
  putSection(body, before, kTimes, view(trace.columns.times));
  putSection(body, before, kNumbers, view(trace.columns.numbers));
  std::string out(kNativeMagic);
  put(out, kNativeVersion, 4);
  put(out, outline ? 5 : 4, 4);
  put(out, checksum(body), 8);
  return out + body;
}

Result<Trace> readTrace(std::string_view bytes, const std::string& name) {
  Trace trace;
  std::string wrong = NativeReader(bytes).read(trace);
  if (wrong.empty()) return trace;
  Diagnostic diagnostic;
  diagnostic.file = name;
  diagnostic.message = std::move(wrong);
  return diagnostic;
}

} // namespace switchpoint
