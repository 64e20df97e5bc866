// Writes and reads the tables of the native file: varints and length-prefixed text, bounds checked on the way in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "trace/events.h"

namespace switchpoint {

// Whether `bytes` is well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool isUtf8(std::string_view bytes);

// The two share one interface, so that one description of the tables serves both ways (native_tables.h).
class ByteWriter {
public:
  template <typename T>
  void number(const T& value) {
    static_assert(std::is_unsigned_v<T>);
    varint(value);
  }
  void signedNumber(const std::int64_t& value) { varint(zigzag(value)); }
  void signedNumber(const int& value) { varint(zigzag(value)); }
  void flag(const bool& value) { varint(value ? 1 : 0); }
  void text(const std::string& value) {
    varint(value.size());
    bytes_ += isUtf8(value) ? value : asciiOf(value);
  }
  template <typename E>
  void choice(const E& value, std::uint64_t) {
    varint(static_cast<std::uint64_t>(value));
  }
  template <typename T, typename Item>
  void list(const std::vector<T>& values, Item item) {
    varint(values.size());
    for (const T& value : values) item(*this, value);
  }
  std::string take() { return std::move(bytes_); }

private:
  // A file name may be any bytes; the reader takes only UTF-8. The length stays, for offsets into it.
  static std::string asciiOf(std::string value);
  void varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(static_cast<std::uint8_t>(value) | 0x80);
    bytes_ += static_cast<char>(value);
  }
  std::string bytes_;
};

// After the first mistake everything reads as zero or empty and ok() is false.
class ByteReader {
public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  template <typename T>
  void number(T& value) {
    static_assert(std::is_unsigned_v<T>);
    const std::uint64_t read = varint();
    value = static_cast<T>(read);
    if (value != read) fail();
  }
  void signedNumber(std::int64_t& value) { value = unzigzag(varint()); }
  void signedNumber(int& value) {
    const std::int64_t read = unzigzag(varint());
    value = static_cast<int>(read);
    if (value != read) fail();
  }
  void flag(bool& value) {
    const std::uint64_t read = varint();
    value = read == 1;
    if (read > 1) fail();
  }
  void text(std::string& value);
  // An enumerator below `count`.
  template <typename E>
  void choice(E& value, std::uint64_t count) {
    const std::uint64_t read = varint();
    if (read >= count) return fail();
    value = static_cast<E>(read);
  }
  template <typename T, typename Item>
  void list(std::vector<T>& values, Item item) {
    const std::uint64_t count = varint();
    if (count > rest_.size()) return fail(); // every item takes at least one byte
    values.reserve(count);
    for (std::uint64_t i = 0; i < count && ok_; ++i) item(*this, values.emplace_back());
  }
  bool ok() const { return ok_; }
  bool atEnd() const { return rest_.empty(); }

private:
  std::uint64_t varint();
  void fail() {
    ok_ = false;
    rest_ = {};
  }
  std::string_view rest_;
  bool ok_ = true;
};

} // namespace switchpoint
