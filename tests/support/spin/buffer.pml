/* Two producers and one consumer share a buffer for one item: in which order do the four items arrive? */
chan buffer = [1] of { byte };

proctype producer(byte first) {
  buffer!first;
  buffer!first + 1
}

proctype consumer() {
  byte a, b, c, d;
  buffer?a;
  buffer?b;
  buffer?c;
  buffer?d;
  printf("OUT %d %d %d %d\n", a, b, c, d)
}

init {
  atomic { run producer(1); run producer(5); run consumer() }
}
