#include "cli/command_line.h"

int main(int count, char** words) {
  return switchpoint::runCommandLine(count, words);
}
