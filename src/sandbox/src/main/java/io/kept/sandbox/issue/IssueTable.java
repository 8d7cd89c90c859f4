package io.kept.sandbox.issue;

import io.kept.sandbox.issue.IssueState.Identity;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Times;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Issues as rows. */
public final class IssueTable {
  private static final String INSERT =
      "insert into jira_issue (project_id, issue_key, summary, description, status,"
          + " reporter_key, assignee_key, created_at, updated_at, resolved_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update jira_issue set project_id = ?, issue_key = ?, summary = ?, description = ?,"
          + " status = ?, assignee_key = ?, updated_at = ?, resolved_at = ?, archived = ?"
          + " where id = ?";
  private static final String MOVED =
      "select i.* from jira_issue i join jira_moved_issue_key m on m.issue_id = i.id"
          + " where m.old_key = ?";
  private static final String PAGE =
      "select * from jira_issue"
          + " where not archived and (project_id in (<projects>) or reporter_key = :reporter)"
          + " order by id desc offset :offset rows fetch next :size rows only";
  private static final String COUNT =
      "select count(*) from jira_issue"
          + " where not archived and (project_id in (<projects>) or reporter_key = :reporter)";

  private final Jdbi jdbi;
  private final Users users;
  private final Projects projects;

  public IssueTable(Jdbi jdbi, Users users, Projects projects) {
    this.jdbi = jdbi;
    this.users = users;
    this.projects = projects;
  }

  /** Stores a new issue under the next key of its project. */
  public IssueState insert(NewIssue issue, Status status, Times times) {
    return jdbi.inTransaction(handle -> insert(handle, issue, status, times));
  }

  void update(IssueState state) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                UPDATE,
                state.identity().project().id(),
                state.identity().key(),
                state.wording().summary(),
                state.wording().description(),
                state.status(),
                assigneeKey(state.people()),
                state.times().updated(),
                state.times().resolved().orElse(null),
                state.archived(),
                state.identity().id()));
  }

  void updatedAt(long id, Instant now) {
    jdbi.useHandle(
        handle -> handle.execute("update jira_issue set updated_at = ? where id = ?", now, id));
  }

  /** The issue, which nobody else can change before the transaction of this thread ends. */
  Optional<IssueState> lock(String key) {
    return one("select * from jira_issue where issue_key = ? for update", key);
  }

  Optional<IssueState> byId(long id) {
    return one("select * from jira_issue where id = ?", id);
  }

  /** The issue that has that key, or had it before it was moved. */
  Optional<IssueState> byKey(String key) {
    return one("select * from jira_issue where issue_key = ?", key).or(() -> one(MOVED, key));
  }

  /** The next key of the project, which nobody else gets. */
  String nextKey(SandboxProject project) {
    return jdbi.inTransaction(handle -> nextKey(handle, project));
  }

  void remember(String oldKey, long id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into jira_moved_issue_key (old_key, issue_id) values (?, ?)", oldKey, id));
  }

  /** The newest issues first. */
  List<IssueState> page(Sight sight, Slice slice) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PAGE)
                .bindList(EmptyHandling.NULL_KEYWORD, "projects", sight.projects())
                .bind("reporter", sight.reporter())
                .bind("offset", slice.offset())
                .bind("size", slice.size())
                .map((row, context) -> state(row))
                .list());
  }

  long count(Sight sight) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNT)
                .bindList(EmptyHandling.NULL_KEYWORD, "projects", sight.projects())
                .bind("reporter", sight.reporter())
                .mapTo(Long.class)
                .one());
  }

  private Optional<IssueState> one(String query, Object key) {
    return jdbi.withHandle(
        handle -> handle.createQuery(query).bind(0, key).map((row, c) -> state(row)).findOne());
  }

  private static IssueState insert(Handle handle, NewIssue issue, Status status, Times times) {
    String key = nextKey(handle, issue.project());
    long id =
        handle
            .createUpdate(INSERT)
            .bind(0, issue.project().id())
            .bind(1, key)
            .bind(2, issue.wording().summary())
            .bind(3, issue.wording().description())
            .bind(4, status)
            .bind(5, issue.people().reporter().key())
            .bind(6, assigneeKey(issue.people()))
            .bind(7, times.created())
            .bind(8, times.updated())
            .bind(9, times.resolved().orElse(null))
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    Identity identity = new Identity(id, key, issue.project());
    return new IssueState(identity, issue.wording(), status, issue.people(), times, false);
  }

  private static String nextKey(Handle handle, SandboxProject project) {
    handle.execute(
        "update jira_project set last_number = last_number + 1 where id = ?", project.id());
    long number =
        handle
            .createQuery("select last_number from jira_project where id = ?")
            .bind(0, project.id())
            .mapTo(Long.class)
            .one();
    return project.key() + "-" + number;
  }

  private IssueState state(ResultSet row) throws SQLException {
    SandboxProject project = projects.require(row.getLong("project_id"));
    Instant created = Instant.ofEpochMilli(row.getLong("created_at"));
    Instant updated = Instant.ofEpochMilli(row.getLong("updated_at"));
    Optional<Instant> resolved =
        Optional.ofNullable(row.getObject("resolved_at", Long.class)).map(Instant::ofEpochMilli);
    return new IssueState(
        new Identity(row.getLong("id"), row.getString("issue_key"), project),
        new Wording(row.getString("summary"), row.getString("description")),
        Status.valueOf(row.getString("status")),
        people(row),
        new Times(created, updated, resolved),
        row.getBoolean("archived"));
  }

  private People people(ResultSet row) throws SQLException {
    return new People(
        users.byKey(row.getString("reporter_key")).orElseThrow(),
        users.byKey(row.getString("assignee_key")));
  }

  private static String assigneeKey(People people) {
    return people.assignee().map(SandboxUser::key).orElse(null);
  }
}
