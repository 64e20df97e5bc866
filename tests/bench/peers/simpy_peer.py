"""The three workloads as processes of SimPy. Usage: simpy_peer.py w1|w2|w3. A quarter of the rounds of w2 and w3."""
import random
import sys
import time

import simpy


def timers(env):
    actors, sleeps = 10_000, 100
    draw = random.Random(1).random

    def actor():
        for _ in range(sleeps):
            yield env.timeout(draw())

    for _ in range(actors):
        env.process(actor())
    return actors * sleeps


def turns(env, count, capacity, rounds, hold):
    resource = simpy.Resource(env, capacity)

    def actor():
        for _ in range(rounds):
            request = resource.request()
            yield request
            yield env.timeout(hold)
            resource.release(request)

    for _ in range(count):
        env.process(actor())
    return count * rounds


WORKLOADS = {
    "w1": timers,
    "w2": lambda env: turns(env, count=100, capacity=2, rounds=2_500, hold=0.005),
    "w3": lambda env: turns(env, count=2, capacity=1, rounds=125_000, hold=1e-6),
}

environment = simpy.Environment()
start = time.perf_counter()
operations = WORKLOADS[sys.argv[1]](environment)
environment.run()
print(f"seconds {time.perf_counter() - start:.6f} operations {operations}")
