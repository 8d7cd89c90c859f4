package io.kept.benchmarks.scale;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long the same thing took each time, in nanoseconds. */
record Times(String what, long[] sorted) {

  /** Does it so often, after a quarter as often again to warm up. */
  static Times of(String what, int often, IntConsumer work) {
    for (int i = 0; i < often / 4 + 1; i++) {
      work.accept(often + i);
    }
    long[] times = new long[often];
    for (int i = 0; i < often; i++) {
      long start = System.nanoTime();
      work.accept(i);
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return new Times(what, times);
  }

  double millis(int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  void print() {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,.2f ms | %,.2f ms | %,.2f ms | %,.2f ms | %d |%n",
        what,
        millis(0),
        millis(50),
        millis(95),
        millis(99),
        sorted.length);
  }

  static void head(String title) {
    System.out.printf("%n| %s | least | p50 | p95 | p99 | times |%n", title);
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
  }
}
