package io.kept.benchmarks;

import java.time.Duration;
import java.time.Instant;

/** The contenders by name, after a check that they all answer the same. */
public enum Contenders {
  INDEX {
    @Override
    Contender contender() {
      return new Kept(Work.calendar());
    }
  },
  CLOSED_FORM {
    @Override
    Contender contender() {
      return new Kept(Work.closedForm());
    }
  },
  NAIVE_LOOP {
    @Override
    Contender contender() {
      return new NaiveLoop();
    }
  },
  MPXJ {
    @Override
    Contender contender() {
      return new Mpxj();
    }
  };

  private static final int CASES = 512;

  abstract Contender contender();

  /**
   * @throws IllegalStateException when one of them answers otherwise than the naive loop
   */
  static void check() {
    Work work = new Work();
    Contender oracle = NAIVE_LOOP.contender();
    for (Contenders name : values()) {
      Contender contender = name.contender();
      for (int i = 0; i < CASES; i++) {
        Instant from = work.moment();
        Duration openTime = Duration.ofHours(4L * (1 + i % 100));
        Instant until = from.plus(Duration.ofDays(1 + i % 300));
        check(name, oracle.add(from, openTime), contender.add(from, openTime));
        check(name, oracle.between(from, until), contender.between(from, until));
      }
    }
  }

  private static void check(Contenders name, Object expected, Object answer) {
    if (!expected.equals(answer)) {
      throw new IllegalStateException(name + " says " + answer + " instead of " + expected + ".");
    }
  }
}
