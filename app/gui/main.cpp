#include "gui/shell/launch.h"

int main(int argc, char** argv) {
  return switchpoint::launch(argc, argv);
}
