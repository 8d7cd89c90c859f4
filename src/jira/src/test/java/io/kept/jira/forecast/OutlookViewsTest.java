package io.kept.jira.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.forecast.TightQuotes.Judged;
import io.kept.jira.field.ReplyPromisedByField;
import io.kept.jira.testkit.PaperHistory;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.wording.Reader;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin, and the issue has just been opened. */
class OutlookViewsTest {
  private static final Reader BERLIN = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final PaperHistory history = new PaperHistory(jira);

  @BeforeEach
  void annaHoldsTheIssue() {
    when(jira.issue.getIssueTypeId()).thenReturn("3");
    when(jira.issue.getAssignee()).thenReturn(anna);
  }

  @Test
  void saysHowLongComparableIssuesTookAndWhatWouldHold() {
    history.doneEachMinute(200);

    Map<String, Object> view = view("2h");

    assertThat(lines(view).get(0))
        .isEqualTo(
            "200 comparable issues (this project, type and priority): from this age on, half were"
                + " done within 1 h 40 min, four in five within 2 h 40 min.");
    assertThat(lines(view).get(1)).isEqualTo("By then, 60 % of them were done.");
    assertThat(part(view, "holds"))
        .containsEntry("promisedBy", "2026-11-23T10:45:00Z")
        .containsEntry("words", "2026-11-23 11:45")
        .containsEntry("label", "A time that would hold: 11:45 today");
  }

  @Test
  void theWordsOfTheTimeThatWouldHoldMeanThatTime() {
    history.doneEachMinute(200);

    assertThat(jira.kept.read((String) part(view("2h"), "holds").get("words")).promisedBy())
        .isEqualTo("2026-11-23T10:45:00Z");
  }

  @Test
  void saysWhenThereIsTooLittleToTell() {
    history.doneEachMinute(29);
    history.judged.addAll(Collections.nCopies(29, new Judged(Duration.ofHours(1), true)));

    Map<String, Object> view = view("1h");

    assertThat(lines(view))
        .containsExactly(
            "Too few comparable issues have been done to tell how long this takes (29).",
            "Too few promises as tight as this to tell how many were kept (29).",
            "Anna owes nothing else by then.");
    assertThat(view).doesNotContainKey("holds");
    assertThat(part(view, "tight")).containsEntry("of", 29).containsEntry("enough", false);
  }

  @Test
  void saysHowManySoTightPromisesWereKept() {
    history.judged.addAll(Collections.nCopies(29, new Judged(Duration.ofHours(1), true)));
    history.judged.addAll(Collections.nCopies(2, new Judged(Duration.ofMinutes(30), false)));
    history.judged.addAll(Collections.nCopies(50, new Judged(Duration.ofDays(1), false)));

    assertThat(lines(view("1h")))
        .contains("31 promises as tight as this (30 min to 1 h 0 min): 93 % were kept.");
  }

  @Test
  void namesOnlyOwedIssuesThatTheReaderMayBrowseAndCountsTheOthers() {
    MutableIssue seen = issue(11, "DESK-11");
    when(jira.permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, seen, anna))
        .thenReturn(true);
    issue(12, "SECRET-12");
    history.held.addAll(List.of(promise(11, "30m"), promise(12, "1h"), promise(13, "3h")));

    Map<String, Object> view = view("2h");

    assertThat(lines(view)).contains("Anna also owes 2 by then, and 0 overdue: DESK-11 …");
    assertThat(part(view, "owed"))
        .isEqualTo(Map.of("promised", 2, "overdue", 0, "issues", List.of("DESK-11")));
  }

  @Test
  void countsAsOverdueOnlyWhatSomebodyStillWaitsFor() {
    issue(11, "DESK-11");
    MutableIssue done = issue(12, "DESK-12");
    when(done.getResolutionDate()).thenReturn(new Timestamp(0));
    history.held.addAll(List.of(broken(11), broken(12)));

    assertThat(lines(view("2h"))).contains("Anna also owes 0 by then, and 1 overdue.");
  }

  @Test
  void speaksOfWhoQuotesWhenNobodyHoldsTheIssue() {
    when(jira.issue.getAssignee()).thenReturn(null);
    ApplicationUser mona = jira.manager("mona");

    Map<String, Object> view = history.views().of(mona, asked("2h"), BERLIN).orElseThrow();

    assertThat(lines(view)).contains("Mona owes nothing else by then.");
  }

  @Test
  void doesNotTakeTheEndOfIssuesForReplies() {
    history.doneEachMinute(200);
    ReplyPromisedByField reply = mock(ReplyPromisedByField.class);
    when(reply.kind()).thenReturn(Kind.REPLY);
    when(jira.field.getCustomFieldType()).thenReturn(reply);

    assertThat(view("2h")).containsOnlyKeys("lines", "tight", "owed");
  }

  @Test
  void speaksTheLanguageOfTheReaderOnTheirClock() {
    history.doneEachMinute(200);
    Reader tokyo = new Reader(ZoneId.of("Asia/Tokyo"), Locale.GERMAN);

    Map<String, Object> view = history.views().of(anna, asked("2h"), tokyo).orElseThrow();

    assertThat(part(view, "holds"))
        .containsEntry("label", "Eine Zeit, die halten würde: heute 19:45")
        .containsEntry("words", "2026-11-23 19:45");
  }

  @Test
  void saysNothingOfAQuoteBeforeThereIsOne() {
    history.doneEachMinute(200);
    OutlookViews.Asked nothing = new OutlookViews.Asked("DESK-10", 100, Optional.empty());

    assertThat(history.views().of(anna, nothing, BERLIN).orElseThrow())
        .containsOnlyKeys("lines", "comparable", "holds");
  }

  private Map<String, Object> view(String words) {
    return history.views().of(anna, asked(words), BERLIN).orElseThrow();
  }

  private OutlookViews.Asked asked(String words) {
    return new OutlookViews.Asked("DESK-10", 100, Optional.of(jira.kept.read(words)));
  }

  private MutableIssue issue(long id, String key) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getKey()).thenReturn(key);
    when(issue.getProjectObject()).thenReturn(jira.project);
    when(jira.issues.getIssueObject(id)).thenReturn(issue);
    return issue;
  }

  private Promise promise(long issue, String words) {
    return Promise.begin(
        new PromiseId(issue),
        new Subject(KeptDesk.ISSUE.projectId(), issue, 100),
        new Happening.Said(jira.kept.clock.instant(), Kind.FIX, jira.kept.word(words)));
  }

  private Promise broken(long issue) {
    Promise promise = promise(issue, "20m");
    return promise.after(
        new Happening.Lapsed(promise.promisedBy().plusSeconds(1), Optional.empty()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> view, String name) {
    return (Map<String, Object>) view.get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Map<String, Object> view) {
    return (List<String>) view.get("lines");
  }
}
