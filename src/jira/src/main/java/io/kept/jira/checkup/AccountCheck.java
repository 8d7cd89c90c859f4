package io.kept.jira.checkup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.checkup.Finding.Sentence;
import io.kept.jira.notice.Speaker;
import io.kept.jira.promise.PromiseRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Whether the account that Kept speaks as is there, and may speak where promises are made. */
public final class AccountCheck implements Check {
  private static final ProjectPermissionKey COMMENT = new ProjectPermissionKey("ADD_COMMENTS");

  private final Speaker speaker;
  private final Places places;

  /** Where promises are made, and who may do what there. */
  public record Places(ActiveObjects ao, ProjectManager projects, PermissionManager permissions) {
    /** The keys of the projects with promises in which a user may not browse and comment. */
    public List<String> closedTo(ApplicationUser user) {
      return projects.getProjects().stream()
          .filter(project -> !maySpeak(user, project))
          .filter(this::hasPromises)
          .map(Project::getKey)
          .sorted()
          .toList();
    }

    private boolean maySpeak(ApplicationUser user, Project project) {
      return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
          && permissions.hasPermission(COMMENT, project, user);
    }

    private boolean hasPromises(Project project) {
      Query query = Query.select().where("PROJECT_ID = ?", project.getId()).limit(1);
      return ao.find(PromiseRow.class, query).length > 0;
    }
  }

  public AccountCheck(Speaker speaker, Places places) {
    this.speaker = speaker;
    this.places = places;
  }

  @Override
  public String name() {
    return "account";
  }

  @Override
  public Finding look() {
    Optional<ApplicationUser> account = speaker.active();
    if (account.isEmpty()) {
      return new Finding(
          name(),
          Level.FAILING,
          Sentence.of("kept.checkup.account.missing"),
          Map.of("active", false));
    }
    List<String> closed = places.closedTo(account.get());
    return new Finding(
        name(),
        closed.isEmpty() ? Level.OK : Level.ATTENTION,
        closed.isEmpty()
            ? Sentence.of("kept.checkup.account.speaks")
            : Sentence.of("kept.checkup.account.closed", String.join(", ", closed)),
        Map.of("active", true, "closedProjects", closed));
  }
}
