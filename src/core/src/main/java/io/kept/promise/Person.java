package io.kept.promise;

/** A user, by the key that renaming leaves alone. */
public record Person(String key) {
  /** Whoever has been forgotten; all of them together. No user of Jira has such a key. */
  public static final Person FORMER = new Person("FORMER-USER");

  public Person {
    if (key.isBlank()) {
      throw new IllegalArgumentException("A person needs a key.");
    }
  }
}
