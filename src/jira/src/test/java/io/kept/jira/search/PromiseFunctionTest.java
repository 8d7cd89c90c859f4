package io.kept.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.kept.jira.right.Rights;
import io.kept.jira.right.RoleHolders;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is a Monday, ten o'clock in Berlin. */
class PromiseFunctionTest {
  private static final long DESK = 1;
  private static final long LAB = 2;
  private static final long REPORTED = 77;

  private final PaperJira jira = new PaperJira();
  private final UserManager users = mock(UserManager.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final ApplicationUser anna = People.called("anna");

  private final List<Wanted> asked = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private List<Hit> hits = List.of();

  /** The issue of a promise, and the project that it was in when it was promised. */
  private record Hit(long issueId, long projectId) {}

  private final PromiseFinder finder =
      new PromiseFinder(
          new Promises(),
          new Sight(projects, jira.issues, rights(permissions)),
          jira.settings.readers(),
          jira.wording);
  private final Arguments arguments =
      new Arguments(users, jira.quotes, jira.wording, jira.kept.clock);

  @BeforeEach
  void setUp() {
    Project desk = mock(Project.class);
    Project lab = mock(Project.class);
    MutableIssue reported = mock(MutableIssue.class);
    when(users.getUserByName("anna")).thenReturn(anna);
    when(desk.getId()).thenReturn(DESK);
    when(lab.getId()).thenReturn(LAB);
    when(projects.getProjects()).thenReturn(List.of(desk, lab));
    when(jira.issues.getIssueObject(REPORTED)).thenReturn(reported);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, desk, anna))
        .thenReturn(true);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, reported, anna))
        .thenReturn(true);
  }

  @Test
  void asksForTheStateOfNow() {
    Instant now = jira.kept.clock.instant();

    assertThat(wanted(new PromisesAtRisk(finder, arguments))).isEqualTo(new Wanted.AtRisk(now));
    assertThat(wanted(new PromisesLapsed(finder, arguments))).isEqualTo(new Wanted.Lapsed(now));
    assertThat(wanted(new PromisesOnHold(finder, arguments))).isEqualTo(new Wanted.OnHold());
  }

  @Test
  void readsASpanOfWholeDaysInTheZoneOfTheSearcher() {
    jira.settings.reads(anna, "America/New_York", Locale.ENGLISH);
    TimeSpan november =
        new TimeSpan(Instant.parse("2026-11-01T04:00:00Z"), Instant.parse("2026-12-01T05:00:00Z"));

    assertThat(wanted(new PromisesKept(finder, arguments), "2026-11-01", "2026-11-30"))
        .isEqualTo(new Wanted.Kept(november));
    assertThat(wanted(new PromisesBroken(finder, arguments), "2026-11-01", "2026-11-30"))
        .isEqualTo(new Wanted.Broken(november));
    assertThat(wanted(new Renegotiated(finder, arguments), "2026-11-01", "2026-11-30"))
        .isEqualTo(new Wanted.Renegotiated(november));
  }

  @Test
  void readsWhatIsDueInTheWordsOfAQuote() {
    Instant now = jira.kept.clock.instant();

    assertThat(wanted(new PromisesDue(finder, arguments), "4h"))
        .isEqualTo(new Wanted.Due(now, now.plusSeconds(4 * 3600)));
    assertThat(wanted(new PromisesDue(finder, arguments), "1w"))
        .isEqualTo(new Wanted.Due(now, now.plusSeconds(7 * 24 * 3600)));
  }

  @Test
  void takesTheSearcherForWhomeverIsNotNamed() {
    assertThat(wanted(new PromisedBy(finder, arguments)))
        .isEqualTo(new Wanted.SaidBy(People.person("anna"), TimeSpan.ALWAYS));
    assertThat(wanted(new PromisedBy(finder, arguments), "anna"))
        .isEqualTo(new Wanted.SaidBy(People.person("anna"), TimeSpan.ALWAYS));
    assertThat(wanted(new Renegotiated(finder, arguments)))
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
    assertThat(faults(function(function), anna, given.split(", "))).containsExactly(sentence);
    assertThat(asked).isEmpty();
  }

  @Test
  void saysItInTheLanguageOfTheSearcher() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.GERMAN);

    assertThat(faults(function("by"), anna, "otto").get(0)).startsWith("Niemand heißt „otto“.");
  }

  @Test
  void cannotKnowWhoseWhenNobodyIsLoggedIn() {
    jira.settings.reads(null, "America/New_York", Locale.GERMAN);

    assertThat(faults(function("by"), null).get(0)).startsWith("You are not logged in.");
  }

  @Test
  void findsNothingWrongWithAQuestionThatCanBeAnswered() {
    assertThat(faults(function("kept"), anna, "-30d", "now")).isEmpty();
  }

  @Test
  void refusesMoreThanJiraCanTakeIn() {
    hits = many(PromiseFinder.MOST + 1, DESK);

    assertThat(faults(function("risk"), anna))
        .containsExactly(
            "There are more than 10,000 such promises. Ask for fewer, for example of a shorter"
                + " time.");
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> values(function("risk"), anna, false));

    hits = hits.subList(0, PromiseFinder.MOST);
    assertThat(faults(function("risk"), anna)).isEmpty();
  }

  @Test
  void countsNothingThatTheSearcherMayNotBrowse() {
    hits = many(PromiseFinder.MOST + 1, LAB);

    assertThat(faults(function("risk"), anna)).isEmpty();
    assertThat(values(function("risk"), anna, false)).isEmpty();
    assertThat(faults(function("risk"), null)).isEmpty();
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> values(function("risk"), anna, true));
  }

  @Test
  void readsOnlySoManyIssuesOfProjectsThatTheSearcherMayNotBrowse() {
    hits = many(PromiseFinder.ONE_BY_ONE + 1, LAB);

    values(function("risk"), anna, false);

    verify(jira.issues, times(PromiseFinder.ONE_BY_ONE)).getIssueObject(anyLong());
  }

  @Test
  void readsNoIssueOfProjectsThatTheSearcherMayBrowse() {
    hits = many(50, DESK);

    assertThat(values(function("risk"), anna, false)).hasSize(50);
    verify(jira.issues, never()).getIssueObject(anyLong());
  }

  @Test
  void asksForNoProjectWhenTheSearcherMayBrowseThemAll() {
    when(permissions.hasPermission(
            eq(ProjectPermissions.BROWSE_PROJECTS), any(Project.class), any()))
        .thenReturn(true);

    values(function("risk"), anna, false);

    assertThat(scopes).containsExactly(new Scope.Inside(Set.of()), new Scope.Everywhere());
  }

  @Test
  void givesEachIssueOnceAndNoneThatTheSearcherMayNotBrowse() {
    hits = List.of(hit(5, DESK), hit(6, LAB), hit(5, DESK), hit(REPORTED, LAB), hit(7, 99));

    assertThat(values(function("risk"), anna, false)).containsExactly(5L, REPORTED);
    assertThat(values(function("risk"), null, false)).isEmpty();
    assertThat(values(function("risk"), null, true)).containsExactly(5L, 6L, REPORTED, 7L);
  }

  private Rights rights(PermissionManager asked) {
    return new Rights(asked, mock(RoleHolders.class), jira.kept.policies);
  }

  @Test
  void givesNobodyAnIssueThatIsGone() {
    PermissionManager open = mock(PermissionManager.class);
    when(open.hasPermission(any(), nullable(Issue.class), any())).thenReturn(true);

    assertThat(new Sight(projects, jira.issues, rights(open)).sees(anna, 99)).isFalse();
  }

  @Test
  void isAListOfIssuesNamedByItsModule() {
    PromiseFunction function = function("kept");

    assertThat(function.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
    assertThat(function.getMinimumNumberOfExpectedArguments()).isEqualTo(2);
    assertThat(function("broke").getMinimumNumberOfExpectedArguments()).isEqualTo(2);
    assertThat(function("due").getMinimumNumberOfExpectedArguments()).isEqualTo(1);
    assertThat(function("by").getMinimumNumberOfExpectedArguments()).isZero();
  }

  private final class Promises implements PromiseSearch {
    @Override
    public List<Long> find(Wanted wanted, Scope scope, int most) {
      asked.add(wanted);
      scopes.add(scope);
      return inside(scope).limit(most).map(Hit::issueId).toList();
    }

    @Override
    public boolean isMoreThan(int most, Wanted wanted, Scope scope) {
      asked.add(wanted);
      return inside(scope).count() > most;
    }

    private Stream<Hit> inside(Scope scope) {
      return hits.stream()
          .filter(
              hit ->
                  !(scope instanceof Scope.Inside inside)
                      || inside.projects().contains(hit.projectId()));
    }
  }

  private static List<Hit> many(int most, long project) {
    return LongStream.range(1_000, 1_000 + most).mapToObj(id -> hit(id, project)).toList();
  }

  private PromiseFunction function(String name) {
    return switch (name) {
      case "kept" -> new PromisesKept(finder, arguments);
      case "broke" -> new PromisesBroken(finder, arguments);
      case "late" -> new PromisesLapsed(finder, arguments);
      case "hold" -> new PromisesOnHold(finder, arguments);
      case "again" -> new Renegotiated(finder, arguments);
      case "due" -> new PromisesDue(finder, arguments);
      case "by" -> new PromisedBy(finder, arguments);
      default -> new PromisesAtRisk(finder, arguments);
    };
  }

  private Wanted wanted(PromiseFunction function, String... args) {
    assertThat(faults(function, anna, args)).isEmpty();
    return asked.get(asked.size() - 1);
  }

  private static List<String> faults(
      PromiseFunction function, ApplicationUser searcher, String... args) {
    return List.copyOf(
        function.validate(searcher, operand(args), mock(TerminalClause.class)).getErrorMessages());
  }

  private static List<Long> values(
      PromiseFunction function, ApplicationUser searcher, boolean overridden) {
    QueryCreationContext context = mock(QueryCreationContext.class);
    when(context.getApplicationUser()).thenReturn(searcher);
    when(context.isSecurityOverriden()).thenReturn(overridden);
    return function.getValues(context, operand(), mock(TerminalClause.class)).stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  private static FunctionOperand operand(String... args) {
    List<String> all = new ArrayList<>();
    Collections.addAll(all, args);
    return new FunctionOperand("function", all);
  }

  private static Hit hit(long issue, long project) {
    return new Hit(issue, project);
  }
}
