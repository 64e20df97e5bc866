#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "cli/ascii.h"
#include "cli/numbers.h"

namespace switchpoint {

namespace {

constexpr int kUsualWidth = 100;
constexpr int kLeastWidth = 40;
constexpr int kMostWidth = 400;

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

// As the C library decides: the first of these that is set and not empty. Not asked through setlocale(), which would
// need the locale to be installed.
bool localeIsUtf8() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string_view value = environment(name);
    if (value.empty()) continue;
    std::string lower = lowercase(value);
    return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
  }
  return false;
}

int widthOf(int descriptor) {
  int width = kUsualWidth;
  winsize size{};
  if (auto columns = parseInteger(environment("COLUMNS"), kLeastWidth, kMostWidth))
    width = static_cast<int>(*columns);
  else if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    width = size.ws_col;
  return std::min(std::max(width, kLeastWidth), kMostWidth);
}

StreamTraits traitsOf(int descriptor) {
  StreamTraits traits;
  traits.terminal = isatty(descriptor) == 1;
  traits.colour = traits.terminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  traits.width = widthOf(descriptor);
  return traits;
}

std::string_view escapeOf(Style style) {
  switch (style) {
  case Style::Plain: return "";
  case Style::Bold: return "\033[1m";
  case Style::Quiet: return "\033[2m";
  case Style::Error: return "\033[1;31m";
  case Style::Warning: return "\033[1;35m";
  }
  return "";
}

} // namespace

Console::Console() : out_(traitsOf(STDOUT_FILENO)), err_(traitsOf(STDERR_FILENO)), utf8_(localeIsUtf8()) {}

void Console::write(std::FILE* stream, std::string_view bytes) {
  if (bytes.empty()) return;
  errno = 0;
  bool failed = std::fwrite(bytes.data(), 1, bytes.size(), stream) != bytes.size();
  if (failed && stream == stdout && failure_ == 0) failure_ = errno;
}

void Console::out(std::string_view text) {
  rawOut(utf8_ ? std::string(text) : toAscii(text));
}

void Console::err(std::string_view text) {
  rawErr(utf8_ ? std::string(text) : toAscii(text));
}

void Console::rawOut(std::string_view bytes) {
  write(stdout, bytes);
}

void Console::rawErr(std::string_view bytes) {
  // What came before on standard output is seen before.
  std::fflush(stdout);
  write(stderr, bytes);
}

std::string Console::styled(const StreamTraits& traits, Style style, std::string_view text) {
  if (!traits.colour || style == Style::Plain) return std::string(text);
  return std::string(escapeOf(style)).append(text).append("\033[0m");
}

void Console::report(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    std::string text = formatDiagnostic(diagnostic);
    if (err_.colour) {
      bool fatal = diagnostic.severity == Severity::Error;
      std::string_view word = fatal ? "error:" : diagnostic.severity == Severity::Warning ? "warning:" : "note:";
      if (auto at = text.find(word); at != std::string::npos)
        text.replace(at, word.size(), styledErr(fatal ? Style::Error : Style::Warning, word));
    }
    err(text);
  }
}

bool Console::finish() {
  errno = 0;
  if (std::fflush(stdout) != 0 && failure_ == 0) failure_ = errno;
  if (failure_ == 0 || failure_ == EPIPE) return true;
  err(std::string("error: cannot write to standard output: ") + std::strerror(failure_) + "\n");
  return false;
}

} // namespace switchpoint
