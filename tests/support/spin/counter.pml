/* Two threads add 1 to a counter three times each; every load and every store is a step. */
byte counter = 0;
byte done = 0;

proctype adder() {
  byte i, seen;
  for (i : 1 .. 3) {
    seen = counter;
    counter = seen + 1
  }
  done++
}

init {
  atomic { run adder(); run adder() }
  done == 2;
  printf("OUT counter=%d\n", counter)
}
