package io.kept.jira.quote;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One act at a time about each issue, on this node: what an act looks at before it writes still
 * holds when it writes. Acts about other issues rarely wait.
 */
final class Turns {
  private static final int LOCKS = 64;

  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

  <T> T take(String issueKey, Supplier<T> act) {
    Lock turn = locks.get(Math.floorMod(issueKey.hashCode(), LOCKS));
    turn.lock();
    try {
      return act.get();
    } finally {
      turn.unlock();
    }
  }
}
