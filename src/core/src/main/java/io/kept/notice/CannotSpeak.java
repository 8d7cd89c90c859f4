package io.kept.notice;

/** Nothing can be said now, for a reason that people can mend. */
public final class CannotSpeak extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final Obstacle obstacle;

  /** What is in the way; its name is what remains of it in a notice's fate. */
  public enum Obstacle {
    /** The account that Kept speaks as is not there, or not active. */
    NO_ACCOUNT,
    /** Whoever wrote it is no active user any more. */
    NO_AUTHOR,
    /** The issue is not there any more. */
    NO_ISSUE
  }

  /**
   * @param sentence what happened and what to do, for the log
   */
  public CannotSpeak(Obstacle obstacle, String sentence) {
    super(sentence);
    this.obstacle = obstacle;
  }

  public Obstacle obstacle() {
    return obstacle;
  }
}
