package io.kept.watch;

import io.kept.policy.Policy;
import io.kept.policy.Speech;
import io.kept.promise.OpenPromises.Planned;
import io.kept.promise.Promise;
import io.kept.promise.State.Open;
import java.time.Instant;

/**
 * What other settings would do to open promises: it moves when they are looked at, and nothing that
 * was said.
 *
 * @param open how many there are
 * @param earlier how many of them are looked at earlier than planned
 * @param later how many are looked at later
 * @param atOnce how many of the earlier ones at once, as the moment would have passed
 * @param toldAtOnce of how many of these the customer is told, unless an agent has spoken
 */
public record RescheduleEffect(int open, int earlier, int later, int atOnce, int toldAtOnce) {
  public static final RescheduleEffect NONE = new RescheduleEffect(0, 0, 0, 0, 0);

  /** The effect on one promise of going by this policy from now on. */
  public static RescheduleEffect of(Planned planned, Policy after, Instant now) {
    Instant look = planned.promise().nextLook(after);
    boolean earlier = look.isBefore(planned.nextLook());
    boolean atOnce = earlier && !look.isAfter(now) && planned.nextLook().isAfter(now);
    return new RescheduleEffect(
        1,
        count(earlier),
        count(look.isAfter(planned.nextLook())),
        count(atOnce),
        count(atOnce && isTold(planned.promise(), after, now)));
  }

  /** Both together. */
  public RescheduleEffect plus(RescheduleEffect other) {
    return new RescheduleEffect(
        open + other.open,
        earlier + other.earlier,
        later + other.later,
        atOnce + other.atOnce,
        toldAtOnce + other.toldAtOnce);
  }

  private static boolean isTold(Promise promise, Policy policy, Instant now) {
    return policy.speech().headsUp() == Speech.Mode.AUTO
        && promise.state() instanceof Open open
        && !open.told()
        && !promise.timetable(policy).headsUpAt().isAfter(now);
  }

  private static int count(boolean one) {
    return one ? 1 : 0;
  }
}
