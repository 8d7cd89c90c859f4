package io.kept.promise;

/** A user, by the key that renaming leaves alone. */
public record Person(String key) {
  public Person {
    if (key.isBlank()) {
      throw new IllegalArgumentException("A person needs a key.");
    }
  }
}
