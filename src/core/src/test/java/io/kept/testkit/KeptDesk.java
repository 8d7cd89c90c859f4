package io.kept.testkit;

import io.kept.notice.Customer;
import io.kept.notice.Delivery;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.promise.Happening;
import io.kept.promise.Health;
import io.kept.promise.Outcome;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.QuoteReader;
import io.kept.quote.Reading;
import io.kept.report.KeptRate;
import io.kept.report.WeekCount;
import io.kept.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** The whole engine in memory, on a Monday morning at nine in Berlin. */
public final class KeptDesk {
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final Subject ISSUE = new Subject(1, 10, 100);
  public static final Person ANNA = new Person("anna");

  public final ManualClock clock = new ManualClock("2026-11-23T08:00:00Z");
  public final PaperDesk desk = new PaperDesk();
  public Policy policy = Policy.standard(BERLIN);
  public final MemoryNoticeStore notices = new MemoryNoticeStore();
  public final MemoryPromiseStore store = new MemoryPromiseStore(notices);
  public final Policies policies = (project, kind) -> policy;
  public final Promises promises = new Promises(store, desk, policies, clock);
  public final Delivery delivery = new Delivery(notices, promises, voices(desk), clock);
  private final Watch watch =
      new Watch(
          store,
          promises,
          delivery,
          new Watch.Round(
              clock,
              Duration.ofMinutes(1),
              instant -> {},
              (promise, e) -> {
                throw e;
              }));

  /** The voices of this desk with another customer; failures are left to the store to show. */
  public Delivery.Voices voices(Customer customer) {
    return new Delivery.Voices(policies, customer, desk, (key, e) -> {});
  }

  /** The promises of this desk while nothing can be asked of it. */
  public Promises unreadable() {
    return new Promises(
        store,
        promise -> {
          throw new IllegalStateException("The database is away.");
        },
        policies,
        clock);
  }

  public Promise quote(String words) {
    return quote(words, Optional.empty());
  }

  public Promise quote(String words, Optional<String> reason) {
    return say(new Word(ANNA, read(words), reason, Optional.empty()));
  }

  /** What Anna says now. */
  public Word word(String words) {
    return Word.of(ANNA, read(words));
  }

  public Promise say(Word word) {
    return promises.quote(ISSUE, Kind.FIX, word);
  }

  /** Puts the newest promise on hold. */
  public Outcome hold() {
    return act(now -> new Happening.Held(now, ANNA, "We wait for your answer."));
  }

  /** Something is done to the newest promise. */
  public Outcome act(Function<Instant, Happening> act) {
    return promises.act(latest().id(), act);
  }

  public Quote read(String words) {
    Reading reading = new QuoteReader(policy.calendar()).read(words, clock.instant(), BERLIN);
    return ((Reading.Understood) reading).quote();
  }

  /** Time passes minute by minute, and the watch ticks with it. */
  public void pass(String duration) {
    Duration left = Duration.parse(duration);
    while (left.compareTo(Duration.ZERO) > 0) {
      Duration step = left.compareTo(Duration.ofMinutes(1)) < 0 ? left : Duration.ofMinutes(1);
      clock.pass(step.toString());
      tick();
      left = left.minus(step);
    }
  }

  public void tick() {
    watch.tick();
  }

  /** The kept rate of a project, with weeks of Berlin. */
  public KeptRate rate(long projectId) {
    WeekCount.Counting counting = new WeekCount.Counting(BERLIN);
    store.forEach(projectId, counting);
    return KeptRate.of(counting.result());
  }

  public Promise latest() {
    return store.latest(ISSUE).orElseThrow();
  }

  public Health health() {
    return Health.of(latest(), policy, clock.instant());
  }

  public static NoticeKey headsUp(Promise promise) {
    return new NoticeKey(promise.id(), promise.revision(), NoticeKind.HEADS_UP);
  }

  public static NoticeKey warning(Promise promise) {
    return new NoticeKey(promise.id(), promise.revision(), NoticeKind.WARNING);
  }
}
