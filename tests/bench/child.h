// Runs a program to its end and reads the numbers it prints.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace switchpoint::bench {

// What a program said in pairs of word and number, its time from exec to exit as "wall" among them (in seconds).
using Reading = std::map<std::string, double>;

using Command = std::vector<std::string>;

// The program's standard output and how long it lived; nothing when it could not be started or failed.
struct Output {
  std::string text;
  double wall = 0;
};
std::optional<Output> outputOf(const Command& command);

std::optional<Reading> readingOf(const Command& command);

// Instructions that the program executes, counted by callgrind.
std::optional<double> instructionsOf(const Command& command);

} // namespace switchpoint::bench
