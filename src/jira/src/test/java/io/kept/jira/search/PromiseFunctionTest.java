package io.kept.jira.search;

import static io.kept.jira.search.SearchDesk.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is a Monday, ten o'clock in Berlin. */
class PromiseFunctionTest {
  private final SearchDesk desk = new SearchDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;

  @Test
  void asksForTheStateOfNow() {
    Instant now = jira.kept.clock.instant();

    assertThat(desk.wanted(desk.function("risk"))).isEqualTo(new Wanted.AtRisk(now));
    assertThat(desk.wanted(desk.function("late"))).isEqualTo(new Wanted.Lapsed(now));
    assertThat(desk.wanted(desk.function("hold"))).isEqualTo(new Wanted.OnHold());
  }

  @Test
  void readsASpanOfWholeDaysInTheZoneOfTheSearcher() {
    jira.settings.reads(anna, "America/New_York", Locale.ENGLISH);
    TimeSpan november =
        new TimeSpan(Instant.parse("2026-11-01T04:00:00Z"), Instant.parse("2026-12-01T05:00:00Z"));

    assertThat(desk.wanted(desk.function("kept"), "2026-11-01", "2026-11-30"))
        .isEqualTo(new Wanted.Kept(november));
    assertThat(desk.wanted(desk.function("broke"), "2026-11-01", "2026-11-30"))
        .isEqualTo(new Wanted.Broken(november));
    assertThat(desk.wanted(desk.function("again"), "2026-11-01", "2026-11-30"))
        .isEqualTo(new Wanted.Renegotiated(november));
  }

  @Test
  void readsWhatIsDueInTheWordsOfAQuote() {
    Instant now = jira.kept.clock.instant();

    assertThat(desk.wanted(desk.function("due"), "4h"))
        .isEqualTo(new Wanted.Due(now, now.plusSeconds(4 * 3600)));
    assertThat(desk.wanted(desk.function("due"), "1w"))
        .isEqualTo(new Wanted.Due(now, now.plusSeconds(7 * 24 * 3600)));
  }

  @Test
  void takesTheSearcherForWhomeverIsNotNamed() {
    assertThat(desk.wanted(desk.function("by")))
        .isEqualTo(new Wanted.SaidBy(People.person("anna"), TimeSpan.ALWAYS));
    assertThat(desk.wanted(desk.function("by"), "anna"))
        .isEqualTo(new Wanted.SaidBy(People.person("anna"), TimeSpan.ALWAYS));
    assertThat(desk.wanted(desk.function("again")))
        .isEqualTo(new Wanted.Renegotiated(TimeSpan.ALWAYS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kept  | 2026-11-01           | This function is written like promisesKept(-30d, now).
          kept  | soon, now            | “soon” is no time. Write a date such as 2026-11-01 or \
          “2026-11-01 17:00”, a time from now such as -30d, or now.
          kept  | now, soon            | “soon” is no time. Write a date such as 2026-11-01 or \
          “2026-11-01 17:00”, a time from now such as -30d, or now.
          kept  | now, -1d             | now is not before -1d. Put the earlier time first.
          due   | sooner               | This is not understood. Try for example 20m.
          due   | -4h                  | This is not understood. Try for example tomorrow 17:00.
          by    | otto                 | There is nobody called “otto”. Write the user name, or \
          nothing for yourself.
          by    | anna, -1d            | This function is written like promisedBy(anna, -30d, now).
          risk  | 1d                   | This function is written like promisesAtRisk().
          late  | 1d                   | This function is written like promisesLapsed().
          hold  | 1d                   | This function is written like promisesOnHold().
          broke | -1d                  | This function is written like promisesBroken(-30d, now).
          again | -1d                  | This function is written like renegotiated(-30d, now).
          due   | 1d, 2d               | This function is written like promisesDue(4h).
          """)
  void saysWhatWouldBeRight(String function, String given, String sentence) {
    assertThat(faults(desk.function(function), anna, given.split(", "))).containsExactly(sentence);
    assertThat(desk.asked).isEmpty();
  }

  @Test
  void saysItInTheLanguageOfTheSearcher() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);

    assertThat(faults(desk.function("by"), anna, "otto").get(0))
        .startsWith("Niemand heißt „otto“.");
  }

  @Test
  void cannotKnowWhoseWhenNobodyIsLoggedIn() {
    jira.settings.reads(null, "America/New_York", Locale.GERMAN);

    assertThat(faults(desk.function("by"), null).get(0)).startsWith("You are not logged in.");
  }

  @Test
  void findsNothingWrongWithAQuestionThatCanBeAnswered() {
    assertThat(faults(desk.function("kept"), anna, "-30d", "now")).isEmpty();
  }

  @Test
  void isAListOfIssuesNamedByItsModule() {
    PromiseFunction function = desk.function("kept");

    assertThat(function.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
    assertThat(function.getMinimumNumberOfExpectedArguments()).isEqualTo(2);
    assertThat(desk.function("broke").getMinimumNumberOfExpectedArguments()).isEqualTo(2);
    assertThat(desk.function("due").getMinimumNumberOfExpectedArguments()).isEqualTo(1);
    assertThat(desk.function("by").getMinimumNumberOfExpectedArguments()).isZero();
  }
}
