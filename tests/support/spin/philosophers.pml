/* Three philosophers take the left fork first. */
bit taken[3];
byte meals = 0;

proctype philosopher(byte left; byte right) {
  atomic { !taken[left] -> taken[left] = 1 }
  atomic { !taken[right] -> taken[right] = 1 }
  meals++;
  taken[right] = 0;
  taken[left] = 0
}

init {
  atomic { run philosopher(0, 1); run philosopher(1, 2); run philosopher(2, 0) }
  meals == 3;
  printf("OUT meals=3\n")
}
