package io.kept.notice;

import io.kept.notice.Fate.Reason;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Sends what waits. In this order: claim under a lease, read the promise again, look for what an
 * earlier attempt may have sent, check the own lease once more, send, mark. A crash between any two
 * of these is settled by the next attempt.
 */
public final class Delivery {
  static final Duration LEASE = Duration.ofMinutes(2);

  /** No send takes longer than this; less lease than that left is as good as none. */
  static final Duration MARGIN = Duration.ofSeconds(15);

  static final int ATTEMPTS = 5;

  /** Why a warning failed that a lost node may have sent. */
  public static final String PERHAPS_SENT = "An earlier attempt may have sent it.";

  private static final int PAGE = 500;

  private final NoticeStore store;
  private final Promises promises;
  private final Voices voices;
  private final InstantSource clock;

  /**
   * By which policy, and through whom, notices speak.
   *
   * @param trouble told when a notice could not be sent now; the others are sent all the same
   */
  public record Voices(
      Policies policies,
      Customer customer,
      Alerts alerts,
      BiConsumer<NoticeKey, RuntimeException> trouble) {}

  public Delivery(NoticeStore store, Promises promises, Voices voices, InstantSource clock) {
    this.store = store;
    this.promises = promises;
    this.voices = voices;
    this.clock = clock;
  }

  /** Sends everything that waits. */
  public void run() {
    Instant now = clock.instant();
    int stay = 0;
    List<Notice> page = store.waiting(now, stay, PAGE);
    while (!page.isEmpty()) {
      for (Notice waiting : page) {
        stay += deliver(waiting) ? 0 : 1;
      }
      page = page.size() < PAGE ? List.of() : store.waiting(now, stay, PAGE);
    }
  }

  /**
   * Sends one notice at once, as for an agent who has just written it; {@link #run} tries again.
   */
  public void send(NoticeKey key) {
    store.find(key).ifPresent(this::deliver);
  }

  /**
   * Whether a notice that failed could be sent once more: not a warning, which may have come
   * already, and nothing that does not fit its promise any more, as a heads-up after the lapse.
   */
  public boolean mayRetry(NoticeKey key) {
    return key.kind() != NoticeKind.WARNING
        && Release.refusal(key, promises.catchUp(promises.read(key.promise()))).isEmpty();
  }

  /** Sends a notice that failed once more, at once; says whether there was anything to send. */
  public boolean retry(NoticeKey key) {
    if (!mayRetry(key) || !store.reopen(key, clock.instant())) {
      return false;
    }
    send(key);
    return true;
  }

  /** Whether the notice is in somebody's hands now. */
  private boolean deliver(Notice waiting) {
    try {
      claim(waiting);
      return true;
    } catch (RuntimeException e) {
      voices.trouble().accept(waiting.key(), e);
      return false;
    }
  }

  /** What fails before the claim costs no attempt, and a warning has only one. */
  private void claim(Notice waiting) {
    Promise seen = promise(waiting);
    store.claim(waiting, clock.instant().plus(LEASE)).ifPresent(claimed -> settle(claimed, seen));
  }

  private void settle(Notice claimed, Promise seen) {
    try {
      send(claimed, seen).ifPresent(fate -> store.close(claimed, fate, clock.instant()));
    } catch (RuntimeException e) {
      voices.trouble().accept(claimed.key(), e);
      fail(claimed, e);
    }
  }

  /** The fate of a claimed notice; empty when its lease is lost and another attempt decides. */
  private Optional<Fate> send(Notice claimed, Promise seen) {
    return claimed.key().kind() == NoticeKind.WARNING
        ? warn(claimed, seen)
        : tell(claimed, promise(claimed));
  }

  private Promise promise(Notice notice) {
    return promises.catchUp(promises.read(notice.key().promise()));
  }

  /** A mail cannot be looked for, so a warning is tried once: it is lost rather than sent twice. */
  private Optional<Fate> warn(Notice claimed, Promise promise) {
    Optional<Fate> refusal = Release.refusal(claimed.key(), promise);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (claimed.attempt() > 1) {
      return Optional.of(new Fate.Failed(PERHAPS_SENT));
    }
    return Optional.of(voices.alerts().warn(promise));
  }

  private Optional<Fate> tell(Notice claimed, Promise promise) {
    Optional<String> posted =
        claimed.attempt() > 1
            ? voices.customer().find(promise.subject(), claimed.key())
            : Optional.empty();
    if (posted.isPresent()) {
      return posted.map(Fate.Sent::new);
    }
    Optional<Fate> refusal =
        Release.refusal(claimed.key(), promise).or(() -> needless(claimed, promise));
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.holds(claimed, clock.instant().plus(MARGIN))) {
      return Optional.empty();
    }
    return Optional.of(new Fate.Sent(voices.customer().tell(promise, claimed)));
  }

  /** Where Kept itself would speak; an agent knows what has been said already. */
  private Optional<Fate> needless(Notice claimed, Promise promise) {
    if (claimed.letter().isPresent()) {
      return Optional.empty();
    }
    if (!voices.customer().canSee(promise.subject())) {
      return Release.suppressed(Reason.CUSTOMER_CANNOT_SEE);
    }
    Instant since =
        claimed.key().kind() == NoticeKind.OWN_UP ? promise.promisedBy() : quietSince(promise);
    return voices.customer().lastSpokenTo(promise.subject(), since).isPresent()
        ? Release.suppressed(Reason.AGENT_HAS_SPOKEN)
        : Optional.empty();
  }

  /**
   * A word said before the promise, or with it, does not spare the customer a heads-up: that comes
   * in the second half of the promise, and no lead is longer than half of it.
   */
  private Instant quietSince(Promise promise) {
    Duration length = Duration.between(promise.current().saidAt(), promise.promisedBy());
    Policy policy = voices.policies().of(promise.subject().projectId(), promise.kind());
    return clock.instant().minus(policy.quiet().of(length));
  }

  private void fail(Notice claimed, RuntimeException e) {
    Instant now = clock.instant();
    if (claimed.attempt() >= ATTEMPTS || claimed.key().kind() == NoticeKind.WARNING) {
      store.close(claimed, new Fate.Failed(why(e)), now);
    } else {
      store.giveBack(claimed, now.plus(Duration.ofMinutes(1L << (claimed.attempt() - 1))));
    }
  }

  private static String why(RuntimeException e) {
    return e instanceof CannotSpeak cannot
        ? cannot.obstacle().name()
        : String.valueOf(e.getMessage());
  }
}
