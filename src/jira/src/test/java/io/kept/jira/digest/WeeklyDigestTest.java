package io.kept.jira.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.report.RateSentences;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.testkit.PaperJira;
import io.kept.notice.Weekly;
import io.kept.policy.Kind;
import io.kept.report.Tally;
import io.kept.report.WeekCount;
import io.kept.report.Weeks;
import io.kept.testkit.KeptDesk;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * It is Monday, 23 November 2026, 9:00 in Berlin. Last week two fixes of three were kept at each of
 * two desks; Mia manages one of them and wants the rate on Mondays at 10:00.
 */
class WeeklyDigestTest {
  private static final LocalDate LAST_WEEK = LocalDate.parse("2026-11-16");
  private static final Weekly AT_TEN =
      new Weekly(DayOfWeek.MONDAY, LocalTime.of(10, 0), Optional.empty());

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser mia = jira.watcher("mia");
  private final Project other = mock(Project.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final ManagedProjects managed = new ManagedProjects(projects, jira.rights);
  private final PaperWeeklyBook book = new PaperWeeklyBook();
  private final ApplicationProperties properties = mock(ApplicationProperties.class);
  private final MailQueue queue = mock(MailQueue.class);
  private final List<Email> mails = new ArrayList<>();
  private final Map<LocalDate, Tally> counts = new TreeMap<>();
  private final WeeklyWishing wishing =
      new WeeklyWishing(book, managed, jira.settings.readers(), jira.kept.clock);
  private boolean readsHtml;
  private final Digests digests =
      new Digests(
          List.of(
              new WeeklyDigest(
                  book,
                  new WeeklyText(
                      managed,
                      new WeekReviews(
                          this::weeks, jira.kept.clock, () -> new Weeks(KeptDesk.BERLIN)),
                      new WeeklyText.Speech(
                          jira.settings.readers(), jira.wording, new RateSentences(jira.wording)),
                      properties))),
          new Digests.Post(
              jira.users,
              jira.settings.readers(),
              new MailAlerts.Post(queue, null, user -> readsHtml)),
          jira.kept.clock);

  @BeforeEach
  void miaManagesOneOfTwoDesks() {
    when(other.getId()).thenReturn(99L);
    when(other.getKey()).thenReturn("OTHER");
    when(other.getName()).thenReturn("Desk of <b>others</b>");
    when(projects.getProjects()).thenReturn(List.of(other, jira.project));
    when(jira.users.getUserByKey(mia.getKey())).thenReturn(mia);
    when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
    doAnswer(call -> mails.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
        .when(queue)
        .addItem(any());
    jira.settings.reads(mia, "Europe/Berlin", Locale.ENGLISH);
    manages(jira.project, true);
    counts.put(LAST_WEEK, new Tally(2, 1, 1, 0, 0));
    counts.put(LAST_WEEK.minusWeeks(1), new Tally(4, 0, 0, 0, 0));
    wishing.save(mia, Optional.of(AT_TEN));
  }

  @Test
  void comesAtItsTimeOnceAWeek() {
    digests.run();
    assertThat(mails).isEmpty();

    jira.kept.clock.pass("PT1H");
    digests.run();
    digests.run();
    assertThat(mails).hasSize(1);

    counts.put(LAST_WEEK.plusWeeks(1), new Tally(0, 1, 0, 0, 0));
    jira.kept.clock.pass("PT167H");
    digests.run();
    assertThat(mails).hasSize(1);
    jira.kept.clock.pass("PT1H");
    digests.run();
    assertThat(mails).hasSize(2);
  }

  @Test
  void saysTheRateOfTheWeekThatEndedLastBesideThoseBefore() {
    sent();

    assertThat(mails.get(0).getTo()).isEqualTo("mia@example.com");
    assertThat(mails.get(0).getSubject())
        .isEqualTo("Kept rate in the week of 16 Nov 2026: 66.6% (2 of 3)");
    assertThat(mails.get(0).getMimeType()).isEqualTo("text/plain");
    assertThat(mails.get(0).getBody())
        .isEqualTo(
            """
            Service desk
            2 of 3 promises kept: 66.6%
            Few were kept or broken, so chance plays a part: anything from 20% to 94% would fit.
            Left out: 1 open, 0 withdrawn, 0 renegotiated.
            The 25 weeks before: 100% (4 of 4)
            There are too few weeks to tell whether that is unusual.

            Kept rate: Service desk:
            https://jira.example.com/plugins/servlet/kept/rate?project=DESK

            How I am warned:
            https://jira.example.com/plugins/servlet/kept/warnings
            """);
  }

  @Test
  void addsUpSeveralProjectsAndEscapesTheirNames() {
    manages(other, true);
    readsHtml = true;

    sent();

    assertThat(mails.get(0).getSubject()).contains("66.6% (4 of 6)");
    assertThat(mails.get(0).getMimeType()).isEqualTo("text/html");
    assertThat(mails.get(0).getBody())
        .contains(
            "<p>All projects that you manage<br>\n4 of 6 promises kept",
            "<p>Desk of &lt;b&gt;others&lt;/b&gt;<br>\n2 of 3",
            "<p>Service desk<br>\n2 of 3",
            "kept/rate?project=OTHER\">")
        .doesNotContain("<b>");
  }

  @Test
  void speaksTheLanguageOfItsReader() {
    jira.settings.reads(mia, "Europe/Berlin", Locale.GERMAN);

    sent();

    assertThat(mails.get(0).getSubject()).startsWith("Gehaltene Zusagen in der Woche vom 16.");
    assertThat(mails.get(0).getBody()).contains("2 von 3 Zusagen gehalten", "Die 25 Wochen davor");
  }

  @Test
  void isOfTheChosenProjectOnly() {
    manages(other, true);
    wishing.save(mia, Optional.of(new Weekly(AT_TEN.day(), AT_TEN.at(), Optional.of(99L))));

    sent();

    assertThat(mails.get(0).getBody())
        .contains("Desk of <b>others</b>")
        .doesNotContain("Service desk");
  }

  @Test
  void hasNoFiguresOfWhatItsReaderManagesNoMore() {
    manages(other, true);
    wishing.save(mia, Optional.of(AT_TEN));
    manages(other, false);

    sent();

    assertThat(mails.get(0).getSubject()).contains("2 of 3");
    assertThat(mails.get(0).getBody()).doesNotContain("others", "4 of 6");
  }

  @Test
  void isNotMadeForWhoeverManagesNothingAnyMore() {
    manages(jira.project, false);

    sent();

    assertThat(mails).isEmpty();
    assertThat(book.due(jira.kept.clock.instant(), 9)).isEmpty();
  }

  @Test
  void isNotSentWhereNothingWasPromisedByThen() {
    counts.remove(LAST_WEEK);

    sent();

    assertThat(mails).isEmpty();
  }

  @Test
  void comesNoMoreWhenItIsNotWanted() {
    wishing.save(mia, Optional.empty());

    sent();

    assertThat(mails).isEmpty();
    assertThat(wishing.of(mia).next()).isEmpty();
  }

  @Test
  void namesTwentyProjectsAndHowManyMore() {
    List<Project> desks = new ArrayList<>();
    for (long id = 1; id <= 23; id++) {
      Project desk = mock(Project.class);
      when(desk.getId()).thenReturn(id);
      when(desk.getKey()).thenReturn("D" + id);
      when(desk.getName()).thenReturn("Desk no. " + id);
      manages(desk, true);
      desks.add(desk);
    }
    when(projects.getProjects()).thenReturn(desks);

    sent();

    assertThat(mails.get(0).getBody())
        .contains("46 of 69 promises kept", "Promises were due in 3 more projects")
        .containsPattern("(?s)(Desk no\\. \\d+\n.*){20}")
        .doesNotContainPattern("(?s)(Desk no\\. \\d+\n.*){21}");
  }

  private void sent() {
    jira.kept.clock.pass("PT1H");
    digests.run();
  }

  private List<WeekCount> weeks(long project) {
    return counts.entrySet().stream()
        .map(
            it ->
                new WeekCount(
                    new WeekCount.Key(project, it.getKey(), Kind.FIX),
                    new TreeMap<>(Map.of(it.getKey(), it.getValue())),
                    new TreeMap<>(),
                    new TreeMap<>()))
        .toList();
  }

  private void manages(Project project, boolean does) {
    when(jira.permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, mia))
        .thenReturn(does);
    when(jira.permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, mia))
        .thenReturn(does);
  }
}
