package io.kept.policy;

import io.kept.calendar.BusinessCalendar;
import io.kept.calendar.CalendarVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A policy as it is entered and stored: texts by setting. A setting that is missing has its value
 * from the standard policy; what is entered may be wrong. docs/policies.md has all settings.
 *
 * @param entries by setting
 */
public record PolicyDraft(Map<String, String> entries) {
  private static final String CALENDAR = "calendar";

  /** What becomes of a draft. */
  public sealed interface Result {
    /** It is this policy. */
    record Valid(Policy policy) implements Result {}

    /** It is none, for all these reasons. */
    record Faulty(List<Fault> faults) implements Result {}
  }

  public PolicyDraft {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(entries)));
  }

  /** The draft that is read as this policy, where its calendar is still known by its name. */
  public static PolicyDraft of(Policy policy) {
    Map<String, String> out = new TreeMap<>();
    out.put(CALENDAR, name(policy.calendar()));
    TimingEntries.write(policy.timing(), out);
    SpeechEntries.write(policy.speech(), out);
    LimitEntries.write(policy.limits(), out);
    AllowedEntries.write(policy.allowed(), out);
    QuoteEntries.write(policy.offers(), out);
    CauseEntries.write(policy.offers().causes(), out);
    return new PolicyDraft(out);
  }

  /**
   * The policy, or everything that keeps this draft from being one.
   *
   * @param standard says what is missing
   */
  public Result read(Policy standard, Calendars calendars) {
    Entries in = new Entries(entries);
    Optional<BusinessCalendar> calendar =
        in.read(CALENDAR, standard.calendar(), calendar(standard, calendars));
    Optional<Timing> timing = TimingEntries.read(in, standard.timing());
    Optional<Speech> speech = SpeechEntries.read(in, standard.speech());
    Optional<Limits> limits =
        LimitEntries.read(in, standard.limits(), calendar.orElse(standard.calendar()).zone());
    Optional<Allowed> allowed = AllowedEntries.read(in, standard.allowed());
    List<ReadyQuote> quotes = QuoteEntries.read(in, standard.offers().quotes());
    Optional<ReadyQuote> byDefault = QuoteEntries.readDefault(in, standard.offers().defaultQuote());
    List<Cause> causes = CauseEntries.read(in, standard.offers().causes());
    List<Fault> faults = in.faults();
    if (!faults.isEmpty()) {
      return new Result.Faulty(faults);
    }
    return new Result.Valid(
        new Policy(
            calendar.orElseThrow(),
            timing.orElseThrow(),
            speech.orElseThrow(),
            limits.orElseThrow(),
            allowed.orElseThrow(),
            new Offers(quotes, byDefault, causes)));
  }

  /**
   * The same draft for storing: the end of an incident is an instant in it, which stays when the
   * calendar moves to another zone.
   *
   * @param policy as which it was read
   */
  public PolicyDraft pinned(Policy policy) {
    Map<String, String> pinned = new TreeMap<>(entries);
    LimitEntries.pin(policy.limits(), pinned);
    return new PolicyDraft(pinned);
  }

  private static String name(BusinessCalendar calendar) {
    return calendar.version().equals(CalendarVersion.UNNAMED)
        ? Calendars.STANDARD
        : calendar.version().calendar();
  }

  private static Format<BusinessCalendar> calendar(Policy standard, Calendars calendars) {
    return new Format<>(
        name ->
            name.equals(Calendars.STANDARD)
                ? Optional.of(standard.calendar())
                : calendars.named(name),
        PolicyDraft::name,
        Wrong.NO_SUCH_CALENDAR,
        entered -> {
          List<String> all = new ArrayList<>(List.of(Calendars.STANDARD));
          all.addAll(calendars.names());
          return String.join(", ", all);
        });
  }
}
