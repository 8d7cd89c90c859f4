package io.kept.jira.privacy;

import io.kept.jira.policy.InstanceSetting;
import io.kept.jira.policy.InstanceSettings;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * For how many months ended promises keep what is personal: for ever, unless an administrator has
 * said otherwise. Older ones are forgotten at night, a page after the other; what has been
 * forgotten is written down with it, so a restart or another node goes on where it was.
 */
public final class Retention {
  /** The most months that can be chosen. */
  static final int LONGEST = 600;

  private static final int FIRST_HOUR = 1;
  private static final int LAST_HOUR = 5;
  private static final int PAGE = 100;

  /** How many pages one tick forgets at most, so that Jira's scheduler has room for others. */
  private static final int PAGES = 20;

  private final InstanceSettings settings;
  private final EndedPromises promises;
  private final Supplier<ZoneId> zone;
  private final InstantSource clock;

  /**
   * @param zone of whose nights it works in, asked afresh each time
   */
  public Retention(
      InstanceSettings settings,
      EndedPromises promises,
      Supplier<ZoneId> zone,
      InstantSource clock) {
    this.settings = settings;
    this.promises = promises;
    this.zone = zone;
    this.clock = clock;
  }

  /** The months; empty for ever. */
  OptionalInt months() {
    Optional<String> chosen = settings.chosen(InstanceSetting.RETENTION);
    return chosen.isPresent()
        ? OptionalInt.of(Integer.parseInt(chosen.get()))
        : OptionalInt.empty();
  }

  int version() {
    return settings.version(InstanceSetting.RETENTION);
  }

  /**
   * @return false when somebody else has chosen since the version that was looked at
   */
  public boolean choose(OptionalInt months, OptionalInt seen, Person by) {
    Optional<String> choice =
        months.isPresent() ? Optional.of(String.valueOf(months.getAsInt())) : Optional.empty();
    return settings.choose(InstanceSetting.RETENTION, seen.orElseGet(this::version), choice, by);
  }

  /** How many promises the next nights forget; 0 where they are kept for ever. */
  public int waiting() {
    return months().isPresent() ? promises.personal(before(months().getAsInt())) : 0;
  }

  /** Forgets what is too old, at night and not for long. */
  public void tick(BooleanSupplier stop) {
    int hour = now().getHour();
    if (months().isEmpty() || hour < FIRST_HOUR || hour >= LAST_HOUR) {
      return;
    }
    Instant before = before(months().getAsInt());
    int pages = 0;
    while (pages < PAGES && !stop.getAsBoolean() && promises.forget(before, PAGE) == PAGE) {
      pages++;
    }
  }

  private Instant before(int months) {
    return now().minusMonths(months).toInstant();
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(zone.get());
  }
}
