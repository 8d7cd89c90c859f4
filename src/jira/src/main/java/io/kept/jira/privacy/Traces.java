package io.kept.jira.privacy;

import static java.util.Optional.ofNullable;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.digest.DigestRow;
import io.kept.jira.digest.WeeklyRow;
import io.kept.jira.digest.WishRow;
import io.kept.jira.notice.NoticeRow;
import io.kept.jira.policy.CalendarRow;
import io.kept.jira.policy.PolicyRow;
import io.kept.jira.policy.SettingRow;
import io.kept.jira.promise.LedgerRow;
import io.kept.jira.promise.PromiseRow;
import io.kept.jira.report.Recounts;
import io.kept.jira.setup.SetupRow;
import io.kept.jira.snooze.SnoozeRow;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Where Kept names a person. */
final class Traces {
  private static final String FORMER = Person.FORMER.key();
  private static final String OF_PERSON = "PERSON = ?";

  /** What is a person's own, and goes with them. */
  private static final List<Class<? extends RawEntity<Integer>>> OWN =
      List.of(WishRow.class, WeeklyRow.class, DigestRow.class, SnoozeRow.class);

  private final ActiveObjects ao;
  private final Recounts recounts;

  Traces(ActiveObjects ao) {
    this.ao = ao;
    this.recounts = new Recounts(ao);
  }

  /** How many rows name a person, by what they are. */
  Map<String, Integer> count(String person) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    shared().forEach(trace -> rows.put(trace.name(), trace.count(ao, person)));
    int own =
        OWN.stream()
            .mapToInt(type -> ao.count(type, Query.select().where(OF_PERSON, person)))
            .sum();
    rows.put("wishes", own);
    return rows;
  }

  /** Deletes what is a person's own: how they want to be warned, and what rests for them. */
  void deleteOwn(String person) {
    OWN.forEach(type -> ao.deleteWithSQL(type, OF_PERSON, person));
  }

  /** What names them beside others. */
  List<Trace<?>> shared() {
    return List.of(
        new Trace<>(
            "promises",
            PromiseRow.class,
            List.of("MAKER", "HOLDER", "HOLDER_NOW", "CUSTOMER"),
            this::forget),
        new Trace<>("ledger", LedgerRow.class, List.of("PERSON", "HOLDER"), Traces::forget),
        new Trace<>(
            "messages", NoticeRow.class, List.of("AUTHOR"), (row, person) -> row.setAuthor(FORMER)),
        new Trace<>(
            "policies",
            PolicyRow.class,
            List.of("CHANGED_BY"),
            (row, person) -> row.setChangedBy(FORMER)),
        new Trace<>(
            "calendars",
            CalendarRow.class,
            List.of("CHANGED_BY"),
            (row, person) -> row.setChangedBy(FORMER)),
        new Trace<>("settings", SettingRow.class, List.of("CHANGED_BY", "CHOICE"), Traces::forget),
        new Trace<>(
            "setUps", SetupRow.class, List.of("DONE_BY"), (row, person) -> row.setDoneBy(FORMER)));
  }

  private void forget(PromiseRow row, String person) {
    Trace.replace(Optional.of(row.getMaker()), person, () -> row.setMaker(FORMER));
    Trace.replace(ofNullable(row.getHolder()), person, () -> row.setHolder(FORMER));
    Trace.replace(ofNullable(row.getHolderNow()), person, () -> row.setHolderNow(null));
    Trace.replace(ofNullable(row.getCustomer()), person, () -> row.setCustomer(FORMER));
    recounts.changed(row.getProjectId(), Instant.ofEpochMilli(row.getPromisedBy()));
  }

  private static void forget(SettingRow row, String person) {
    Trace.replace(Optional.of(row.getChangedBy()), person, () -> row.setChangedBy(FORMER));
    Trace.replace(ofNullable(row.getChoice()), person, () -> row.setChoice(FORMER));
  }

  private static void forget(LedgerRow row, String person) {
    Trace.replace(ofNullable(row.getPerson()), person, () -> row.setPerson(FORMER));
    Trace.replace(ofNullable(row.getHolder()), person, () -> row.setHolder(FORMER));
  }
}
