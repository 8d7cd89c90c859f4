package io.kept.notice;

import io.kept.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody wants to be warned by mail.
 *
 * @param as in which parts
 * @param digestAt when, on their wall clock, their one mail a day comes; empty when each warning
 *     is a mail of its own
 */
public record Wishes(Set<Part> as, Optional<LocalTime> digestAt) {
  /** Of everything, each in a mail of its own. */
  public static final Wishes STANDARD = new Wishes(EnumSet.allOf(Part.class), Optional.empty());

  public Wishes {
    as = Set.copyOf(as);
  }

  /**
   * How a warning that is due now reaches them. A digest lists what they hold and what they made,
   * so it can stand for warnings in these parts; it does when it comes while at least half of the
   * time is left that the warning leaves. Otherwise the promise would not wait for it, and the
   * warning is a mail of its own.
   *
   * @param parts in which they are to be warned
   * @param nextDigest when their next digest comes; empty when none does
   */
  public Way way(Set<Part> parts, Promise promise, Instant now, Optional<Instant> nextDigest) {
    Set<Part> wanted = EnumSet.noneOf(Part.class);
    wanted.addAll(parts);
    wanted.retainAll(as);
    if (wanted.isEmpty()) {
      return Way.NONE;
    }
    boolean listed = wanted.contains(Part.HOLDER) || wanted.contains(Part.MAKER);
    Instant half = now.plus(Duration.between(now, promise.promisedBy()).dividedBy(2));
    boolean inTime = nextDigest.filter(digest -> !digest.isAfter(half)).isPresent();
    return listed && inTime ? Way.DIGEST : Way.MAIL;
  }

  /**
   * When their next digest comes: at their time of the day, after an instant, on a day that has not
   * had one. A local time that does not exist on a day is the first one after it.
   *
   * @param last the day of the last digest in their zone
   */
  public Optional<Instant> nextDigest(ZoneId zone, Instant after, Optional<LocalDate> last) {
    LocalDate today = LocalDate.ofInstant(after, zone);
    LocalDate first = last.filter(sent -> !sent.isBefore(today)).map(sent -> sent.plusDays(1))
        .orElse(today);
    return digestAt.map(
        time -> {
          Instant earliest = first.atTime(time).atZone(zone).toInstant();
          return earliest.isAfter(after)
              ? earliest
              : first.plusDays(1).atTime(time).atZone(zone).toInstant();
        });
  }
}
