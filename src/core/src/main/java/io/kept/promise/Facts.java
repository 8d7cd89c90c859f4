package io.kept.promise;

import java.util.Optional;

/**
 * What the desk knows about the issue of a promise now.
 *
 * @param exists the issue is still there
 * @param done what fulfils the current try, the earliest such act; empty while there is none, and
 *     again when it was undone
 * @param holder who has the issue now, if that person is active
 */
public record Facts(boolean exists, Optional<Deed> done, Optional<Person> holder) {
  public static Facts gone() {
    return new Facts(false, Optional.empty(), Optional.empty());
  }
}
