// Runs a program as a person would, and keeps what it said.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

struct ProgramResult {
  int status = -1; // exit status; 128 + signal when it was killed
  std::string out;
  std::string err;
};

struct ProgramCall {
  std::string program;
  std::vector<std::string> arguments;
  std::string input;                              // on standard input
  std::map<std::string, std::string> environment; // set over a small, fixed environment: PATH, HOME, LANG=C.UTF-8
  std::string folder;                             // working directory; empty: this one's
};

// Waits for the program and returns all it wrote, but for the progress that a slow machine gets to see.
ProgramResult call(const ProgramCall& call);

// The same on a terminal of 80 columns: standard output and error come together in `out`, as a person sees them, with
// "\r\n" for a line's end. `input` is typed on it, all at once and at most one screen of it; it shows up in `out`
// whenever the terminal comes to it. "\x04" ends it.
ProgramResult callOnTerminal(const ProgramCall& call);

} // namespace switchpoint
