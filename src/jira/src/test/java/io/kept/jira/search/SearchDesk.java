package io.kept.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Anna searches: she may browse the desk, and not the lab but for an issue that she reported. */
final class SearchDesk {
  static final long DESK = 1;
  static final long LAB = 2;
  static final long REPORTED = 77;

  final PaperJira jira = new PaperJira();
  final ProjectManager projects = mock(ProjectManager.class);
  final PermissionManager permissions = mock(PermissionManager.class);
  final ApplicationUser anna = People.called("anna");
  final List<Wanted> asked = new ArrayList<>();
  final List<Scope> scopes = new ArrayList<>();
  List<Hit> hits = List.of();

  private final UserManager users = mock(UserManager.class);
  private final PromiseFinder finder =
      new PromiseFinder(
          new Promises(),
          new Sight(projects, jira.issues, rights(permissions)),
          jira.settings.readers(),
          jira.wording);
  private final Arguments arguments =
      new Arguments(users, jira.quotes, jira.wording, jira.kept.clock);

  /** The issue of a promise, and the project that it was in when it was promised. */
  record Hit(long issueId, long projectId) {}

  SearchDesk() {
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

  PromiseFunction function(String name) {
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

  Wanted wanted(PromiseFunction function, String... args) {
    assertThat(faults(function, anna, args)).isEmpty();
    return asked.get(asked.size() - 1);
  }

  Rights rights(PermissionManager asked) {
    return new Rights(asked, mock(RoleHolders.class), jira.kept.policies);
  }

  static List<String> faults(PromiseFunction function, ApplicationUser searcher, String... args) {
    return List.copyOf(
        function.validate(searcher, operand(args), mock(TerminalClause.class)).getErrorMessages());
  }

  static List<Long> values(PromiseFunction function, ApplicationUser searcher, boolean overridden) {
    QueryCreationContext context = mock(QueryCreationContext.class);
    when(context.getApplicationUser()).thenReturn(searcher);
    when(context.isSecurityOverriden()).thenReturn(overridden);
    return function.getValues(context, operand(), mock(TerminalClause.class)).stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  static Hit hit(long issue, long project) {
    return new Hit(issue, project);
  }

  static List<Hit> many(int most, long project) {
    return LongStream.range(1_000, 1_000 + most).mapToObj(id -> hit(id, project)).toList();
  }

  private static FunctionOperand operand(String... args) {
    List<String> all = new ArrayList<>();
    Collections.addAll(all, args);
    return new FunctionOperand("function", all);
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
}
