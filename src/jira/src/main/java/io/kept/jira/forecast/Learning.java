package io.kept.jira.forecast;

/**
 * How far learning from history has come. Issues are looked at from the newest down, by their
 * numbers, which Jira gives in the order of their opening.
 *
 * @param next the number of the issue that is looked at next
 * @param looked how many numbers were looked at
 * @param learnt how many issues were learnt that no event had told of
 * @param barren how many numbers in a row stood for no issue that is remembered
 */
public record Learning(State state, long next, long looked, long learnt, long barren) {

  /** Whether it goes on. */
  public enum State {
    RUNNING,
    PAUSED,
    DONE
  }

  static Learning from(long newest) {
    return new Learning(State.RUNNING, newest, 0, 0, 0);
  }

  /** Having looked at one more number. */
  Learning after(Found found) {
    return new Learning(
        state,
        next - 1,
        looked + 1,
        learnt + (found == Found.NEW ? 1 : 0),
        found == Found.NOTHING ? barren + 1 : 0);
  }

  Learning done() {
    return new Learning(State.DONE, next, looked, learnt, barren);
  }

  /** What a number stands for. */
  enum Found {
    /** An issue that is remembered from now on. */
    NEW,
    /** An issue that is remembered already. */
    KNOWN,
    /** No issue, or one that was opened before all that is remembered. */
    NOTHING
  }
}
