// The words of the examples, for the translation tools: they cannot read scenario files. A test holds them to the
// files.
#include "gui/tables/example_words.h"

#include <QtGlobal>

namespace switchpoint {

namespace {

constexpr const char* kWords[] = {
    QT_TRANSLATE_NOOP("Examples", "Start here"),
    QT_TRANSLATE_NOOP("Examples", "First look"),
    QT_TRANSLATE_NOOP("Examples",
                      "Four orders are fetched, parsed and stored. Who decides when one makes room for the next?"),
    QT_TRANSLATE_NOOP("Examples", "Waiting"),
    QT_TRANSLATE_NOOP("Examples", "Two sleepers"),
    QT_TRANSLATE_NOOP("Examples",
                      "Two tasks sleep for 2 s each: 2 s in all under asyncio and threads, 4 s one after the other."),
    QT_TRANSLATE_NOOP("Examples", "One and two seconds"),
    QT_TRANSLATE_NOOP("Examples",
                      "Two tasks wait 1 s and 2 s. Run together they take as long as the longer one: 2 s, not 3 s."),
    QT_TRANSLATE_NOOP("Examples", "Fetch in order"),
    QT_TRANSLATE_NOOP("Examples", "Three fetches of 1 s each, and one task that collects their results in the order of "
                                  "the requests: about 1 s in all, 3 s one after the other."),
    QT_TRANSLATE_NOOP("Examples", "Blocked event loop"),
    QT_TRANSLATE_NOOP("Examples", "Two coroutines call a blocking function for 2 s. The event loop stands still "
                                  "meanwhile: 4 s under asyncio, strictly one after the other."),
    QT_TRANSLATE_NOOP("Examples", "… and its repair"),
    QT_TRANSLATE_NOOP("Examples", "The same two blocking calls of 2 s, handed to the thread pool of the event loop: "
                                  "both start, both finish, 2 s in all."),
    QT_TRANSLATE_NOOP("Examples", "Hundred fetches"),
    QT_TRANSLATE_NOOP("Examples", "A hundred requests of about 100 ms each. One event loop or a hundred threads wait "
                                  "for all of them at once; a few processes take turns."),
    QT_TRANSLATE_NOOP("Examples", "10 000 connections"),
    QT_TRANSLATE_NOOP("Examples", "Ten thousand clients, each waiting a second for an answer. What start-up and memory "
                                  "cost when each is a coroutine, and when each is a thread."),
    QT_TRANSLATE_NOOP("Examples", "Computing"),
    QT_TRANSLATE_NOOP("Examples", "CPU heavy"),
    QT_TRANSLATE_NOOP("Examples", "Two tasks sum the squares below 10000000. Threads do not help under a GIL; "
                                  "processes do, minus their start-up, and free-threaded builds do."),
    QT_TRANSLATE_NOOP("Examples", "Short threads"),
    QT_TRANSLATE_NOOP("Examples", "Two tasks that only print twice. Said to run truly in parallel; under the GIL the "
                                  "first thread has ended before the second one starts."),
    QT_TRANSLATE_NOOP("Examples", "Convoy"),
    QT_TRANSLATE_NOOP("Examples",
                      "A thread that waits 1 ms at a time beside one that computes. Under the GIL each wait takes "
                      "about 6 ms: 1 ms and then the switch interval until the computing thread lets go."),
    QT_TRANSLATE_NOOP("Examples", "Sharing"),
    QT_TRANSLATE_NOOP("Examples", "Append under a lock"),
    QT_TRANSLATE_NOOP("Examples", "Ten fetches append their results to one list under a lock. Threads end with 10 "
                                  "results; each process has appended to a list of its own."),
    QT_TRANSLATE_NOOP("Examples", "Shared counter"),
    QT_TRANSLATE_NOOP(
        "Examples",
        "Two threads add 1 to a counter a million times each, without a lock. The articles print 1354217 of 2000000: "
        "true for CPython 3.9 and before and for free-threaded builds, never for 3.10 to 3.14 with the GIL."),
    QT_TRANSLATE_NOOP("Examples", "… with a call inside"),
    QT_TRANSLATE_NOOP("Examples", "Between the read and the write of each addition stands a call. There every CPython "
                                  "may switch threads, so updates are lost on all versions."),
    QT_TRANSLATE_NOOP("Examples", "… with a lock"),
    QT_TRANSLATE_NOOP("Examples",
                      "The same additions, each under a lock: exactly 2000000 on every version, and slower."),
    QT_TRANSLATE_NOOP("Examples", "… with a queue"),
    QT_TRANSLATE_NOOP(
        "Examples",
        "The threads only say what to add; one collector takes it from a queue and alone touches the counter. Nothing "
        "can come between its read and its write: exact on every version, without a lock of one's own."),
    QT_TRANSLATE_NOOP("Examples", "… with partial sums"),
    QT_TRANSLATE_NOOP("Examples",
                      "Each thread counts in a variable of its own and hands over its sum once, at the end; one task "
                      "adds the sums. Nothing is shared while they count: exact on every version, and nobody waits."),
    QT_TRANSLATE_NOOP("Examples", "… in a bare Value"),
    QT_TRANSLATE_NOOP("Examples",
                      "Two processes add to one multiprocessing.Value(lock=False). They truly run at once, so each "
                      "wipes out additions of the other that fall between its read and its write: no GIL helps."),
    QT_TRANSLATE_NOOP("Examples", "… in a Value"),
    QT_TRANSLATE_NOOP("Examples", "multiprocessing.Value locks each read and each write, but value.value += 1 is one "
                                  "of each: between them the lock is free, so it loses as well."),
    QT_TRANSLATE_NOOP("Examples", "… under get_lock()"),
    QT_TRANSLATE_NOOP(
        "Examples", "Each addition is made with value.get_lock() held: exactly 200000 from two processes, and slower."),
    QT_TRANSLATE_NOOP("Examples", "… with an await inside"),
    QT_TRANSLATE_NOOP("Examples", "Two coroutines give up control between the read and the write. Under asyncio every "
                                  "second update is lost, although there is only one thread."),
    QT_TRANSLATE_NOOP("Examples", "… across processes"),
    QT_TRANSLATE_NOOP(
        "Examples",
        "Each process adds to its own copy of a plain counter, so the parent's stays 0. A shared value without a lock "
        "loses updates, and so does one with its default lock; only an addition made under get_lock() is exact."),
    QT_TRANSLATE_NOOP("Examples", "Lock-order deadlock"),
    QT_TRANSLATE_NOOP("Examples", "Two tasks take the same two locks in opposite order, with a wait in between. Each "
                                  "ends up holding what the other one needs, on every version."),
    QT_TRANSLATE_NOOP("Examples", "Mixing"),
    QT_TRANSLATE_NOOP("Examples", "Mixed server"),
    QT_TRANSLATE_NOOP("Examples", "A web server on an event loop: it hands blocking calls to threads and computing to "
                                  "processes, and keeps answering meanwhile."),
    QT_TRANSLATE_NOOP("Examples", "Producer / consumer"),
    QT_TRANSLATE_NOOP("Examples", "One producer, two slower consumers and a queue for three items: soon the queue is "
                                  "full and the producer works at their pace."),
    QT_TRANSLATE_NOOP("Examples", "What cannot be pickled"),
    QT_TRANSLATE_NOOP("Examples", "Each task needs an open connection. A thread or a coroutine just uses it; it cannot "
                                  "travel to a process, and that fails with a clear error."),
    QT_TRANSLATE_NOOP("Examples", "Races"),
    QT_TRANSLATE_NOOP("Examples", "Race: lost update"),
    QT_TRANSLATE_NOOP("Examples", "Two threads add 1 to a counter twice each, without a lock. A textbook allows 2, 3 "
                                  "and 4; CPython 3.10 to 3.14 with the GIL only 4."),
    QT_TRANSLATE_NOOP("Examples", "Race: the last ticket"),
    QT_TRANSLATE_NOOP("Examples", "Two buyers check whether there is a ticket, then take it. Both may pass the check; "
                                  "the decrement may be lost as well."),
    QT_TRANSLATE_NOOP("Examples", "Race: bank transfer"),
    QT_TRANSLATE_NOOP(
        "Examples",
        "Two transfers between two accounts, without a lock. An update that is lost makes money appear or vanish."),
    QT_TRANSLATE_NOOP("Examples", "Race: word count"),
    QT_TRANSLATE_NOOP("Examples", "Two threads count words in one dict: counts[word] = counts.get(word, 0) + 1. The "
                                  "get is a call, so every version may switch between reading and writing."),
    QT_TRANSLATE_NOOP("Examples", "Race: torn read"),
    QT_TRANSLATE_NOOP(
        "Examples",
        "One thread sets a clock from 09:59 to 10:00 in two steps, another looks. It may see 09:00, never 10:59."),
    QT_TRANSLATE_NOOP("Examples", "Race: lazy initialisation"),
    QT_TRANSLATE_NOOP("Examples", "Two threads create a service when there is none yet. Both may find none; then two "
                                  "are made, and the threads may or may not end up with the same one."),
    QT_TRANSLATE_NOOP("Examples", "Race: opposite lock order"),
    QT_TRANSLATE_NOOP("Examples",
                      "Two threads take the same two locks in opposite order, once. CPython 3.10 to 3.13 with the GIL "
                      "cannot switch between the two; 3.14 can, and then each waits for the other for ever."),
    QT_TRANSLATE_NOOP("Examples", "Race: dining philosophers"),
    QT_TRANSLATE_NOOP("Examples",
                      "Three philosophers take the left fork first. When all have one, nobody gets a second."),
    QT_TRANSLATE_NOOP("Examples", "Race: lost notify"),
    QT_TRANSLATE_NOOP("Examples", "One thread waits for a condition without checking a flag, another notifies. A "
                                  "notify that comes first is lost, and the waiter waits for ever."),
    QT_TRANSLATE_NOOP("Examples", "Race: missing await"),
    QT_TRANSLATE_NOOP("Examples", "Two saves are started on worker threads and nobody awaits them. The print may come "
                                  "before both, between them or after."),
};

} // namespace

std::span<const char* const> exampleWords() {
  return kWords;
}

} // namespace switchpoint
