#include "cli/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "base/result.h"

namespace switchpoint {

namespace {

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// 0, or the errno of what failed.
int writeTo(const std::string& path, int flags, std::string_view bytes) {
  int descriptor = ::open(path.c_str(), flags | O_WRONLY | O_CLOEXEC, 0666);
  if (descriptor < 0) return errno;
  int failure = writeAll(descriptor, bytes) ? 0 : errno;
  if (::close(descriptor) != 0 && failure == 0) failure = errno;
  return failure;
}

// A new file beside `target`, then renamed over it. `mode`: of the file it replaces, 0 when there is none.
int replaceFile(const std::string& target, mode_t mode, std::string_view bytes) {
  std::string beside = fmt::format("{}.{}.part", target, ::getpid());
  int failure = writeTo(beside, O_CREAT | O_EXCL, bytes);
  if (failure == 0 && mode != 0 && ::chmod(beside.c_str(), mode) != 0) failure = errno;
  if (failure == 0 && std::rename(beside.c_str(), target.c_str()) != 0) failure = errno;
  if (failure != 0 && failure != EEXIST) ::unlink(beside.c_str());
  return failure;
}

} // namespace

std::optional<Diagnostic> writeFile(const std::string& path, std::string_view bytes) {
  std::error_code ignored;
  std::filesystem::path resolved = std::filesystem::weakly_canonical(path, ignored);
  std::string target = ignored || resolved.empty() ? path : resolved.string();
  struct stat status {};
  bool exists = ::stat(target.c_str(), &status) == 0;
  int failure = exists && !S_ISREG(status.st_mode) ? writeTo(path, 0, bytes)
                                                   : replaceFile(target, exists ? status.st_mode & 07777 : 0, bytes);
  if (failure == 0) return std::nullopt;
  return plainError(fmt::format("cannot write '{}': {}", path, std::strerror(failure)));
}

} // namespace switchpoint
