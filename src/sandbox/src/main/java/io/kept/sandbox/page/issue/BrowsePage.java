package io.kept.sandbox.page.issue;

import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.issue.IssueState;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.InstalledPlugin;
import io.kept.sandbox.page.Moments;
import io.kept.sandbox.page.Moments.Moment;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.page.issue.Activities.Activity;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.plugin.WebLink;
import io.kept.sandbox.user.SandboxUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One issue with everything on it. */
public final class BrowsePage implements Page {
  private static final String LEFT = "atl.jira.view.issue.left.context";
  private static final String RIGHT = "atl.jira.view.issue.right.context";

  private static final String SETTINGS = "atl.jira.proj.config";

  private final IssueServices services;
  private final IssueAccess access;
  private final Activities activities;
  private final InstalledPlugin plugin;

  public BrowsePage(IssueServices services, Directory directory, InstalledPlugin plugin) {
    this.services = services;
    this.access = new IssueAccess(services.issues(), directory.permissions());
    this.activities = new Activities(services, new CommentRights(access));
    this.plugin = plugin;
  }

  /** A custom field with its value as HTML. */
  public record FieldRow(String id, String name, String html) {}

  public record Dates(Moment created, Moment updated, Optional<Moment> resolved) {
    static Dates of(IssueState.Times times, Moments moments) {
      return new Dates(
          moments.show(times.created()),
          moments.show(times.updated()),
          times.resolved().map(moments::show));
    }
  }

  /**
   * An issue as its page shows it.
   *
   * @param mainPanels what the plugin shows on top of the issue's modules, as HTML
   * @param panels what the plugin shows beside the issue, as HTML
   * @param settings what the plugin adds to the project's settings; none for who may not change
   *     them
   */
  public record View(
      IssueState issue,
      List<FieldRow> fields,
      Dates dates,
      Activity activity,
      Tools tools,
      String mainPanels,
      String panels,
      List<WebLink> settings) {}

  @Override
  public Answer get(Visit visit) {
    return access
        .byKey(visit.user(), visit.path())
        .<Answer>map(issue -> show(visit, issue))
        .orElseGet(Answer::missing);
  }

  private Answer show(Visit visit, SandboxIssue issue) {
    if (!issue.getKey().equals(visit.path())) {
      return Answer.to("/browse/" + issue.getKey());
    }
    IssueState state = issue.state();
    View view =
        new View(
            state,
            fields(issue),
            Dates.of(state.times(), visit.moments()),
            activities.of(issue, visit),
            tools(visit.user(), issue),
            panels(LEFT, visit, issue),
            panels(RIGHT, visit, issue),
            settings(visit.user(), issue));
    return Answer.show("issue/browse", view).in("jira.view.issue");
  }

  private String panels(String location, Visit visit, SandboxIssue issue) {
    return plugin.modules().panels(location, context(visit.user(), issue));
  }

  private List<WebLink> settings(SandboxUser user, SandboxIssue issue) {
    Map<String, Object> context = context(user, issue);
    context.put("projectKeyEncoded", issue.getProjectObject().getKey());
    return access.may(Permission.ADMINISTER_PROJECTS, user, issue)
        ? plugin.modules().links(SETTINGS, context)
        : List.of();
  }

  private List<FieldRow> fields(SandboxIssue issue) {
    return services.fields().all().stream()
        .flatMap(
            field ->
                FieldTemplates.view(field, issue)
                    .map(html -> new FieldRow(field.getId(), field.name(), html))
                    .stream())
        .toList();
  }

  private Tools tools(SandboxUser user, SandboxIssue issue) {
    boolean internal = services.comments().mayRead(user, Visibility.INTERNAL, issue);
    return Tools.of(access, user, issue, internal);
  }

  private static Map<String, Object> context(SandboxUser user, SandboxIssue issue) {
    Map<String, Object> context = new HashMap<>();
    context.put("issue", issue);
    context.put("project", issue.getProjectObject());
    context.put("user", user);
    return context;
  }
}
