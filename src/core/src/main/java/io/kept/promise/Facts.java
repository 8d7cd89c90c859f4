package io.kept.promise;

import java.time.Instant;
import java.util.Optional;

/**
 * What the desk knows about the subject of a promise now.
 *
 * @param exists the issue is still there
 * @param doneAt when what was promised was last done, empty while it is not done
 * @param holder who has the issue now, if that person is active
 */
public record Facts(boolean exists, Optional<Instant> doneAt, Optional<Person> holder) {
  public static Facts gone() {
    return new Facts(false, Optional.empty(), Optional.empty());
  }
}
