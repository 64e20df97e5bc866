// Speaks to the person: standard output and standard error, what their terminal can show, and failed writes.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace switchpoint {

// What one stream can show.
struct StreamTraits {
  bool terminal = false;
  bool colour = false; // a terminal, and neither NO_COLOR nor TERM=dumb
  int width = 100;     // columns; COLUMNS, else the terminal's, else 100
};

enum class Style { Plain, Bold, Quiet, Error, Warning };

class Console {
public:
  Console();

  const StreamTraits& outTraits() const { return out_; }
  const StreamTraits& errTraits() const { return err_; }
  // Whether the locale is UTF-8. Where it is not, our own text is written in ASCII.
  bool utf8() const { return utf8_; }

  // Our own text: transliterated where the locale is not UTF-8.
  void out(std::string_view text);
  void err(std::string_view text);
  // Bytes as they are: what a simulated program printed, JSON, figures.
  void rawOut(std::string_view bytes);
  void rawErr(std::string_view bytes);

  // `text` in the style where the stream shows colour, else `text` itself.
  std::string styledOut(Style style, std::string_view text) const { return styled(out_, style, text); }
  std::string styledErr(Style style, std::string_view text) const { return styled(err_, style, text); }

  // To standard error, "error" in red where colour is on.
  void report(const std::vector<Diagnostic>& diagnostics);

  // Flushes. False when something could not be written to standard output (said on standard error). That the reader
  // of a pipe has gone is fine.
  bool finish();

private:
  static std::string styled(const StreamTraits& traits, Style style, std::string_view text);
  void write(std::FILE* stream, std::string_view bytes);

  StreamTraits out_;
  StreamTraits err_;
  bool utf8_ = false;
  int failure_ = 0; // errno of the first failed write to standard output
};

} // namespace switchpoint
