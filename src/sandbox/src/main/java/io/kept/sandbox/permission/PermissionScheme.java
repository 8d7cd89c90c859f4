package io.kept.sandbox.permission;

import static io.kept.sandbox.permission.Permission.ADD_COMMENTS;
import static io.kept.sandbox.permission.Permission.ADMINISTER_PROJECTS;
import static io.kept.sandbox.permission.Permission.ARCHIVE_ISSUES;
import static io.kept.sandbox.permission.Permission.BROWSE_PROJECTS;
import static io.kept.sandbox.permission.Permission.CREATE_ISSUES;
import static io.kept.sandbox.permission.Permission.DELETE_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.DELETE_ISSUES;
import static io.kept.sandbox.permission.Permission.DELETE_OWN_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_OWN_COMMENTS;
import static io.kept.sandbox.project.ProjectRole.ADMINISTRATORS;
import static io.kept.sandbox.project.ProjectRole.ROBOTS;
import static io.kept.sandbox.project.ProjectRole.SERVICE_DESK_CUSTOMERS;
import static io.kept.sandbox.project.ProjectRole.SERVICE_DESK_TEAM;

import io.kept.sandbox.project.ProjectRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** The grants that hold in every project; read once, and again after each change. */
public final class PermissionScheme {
  private static final Set<Permission> ADMINISTRATION =
      EnumSet.of(
          ADMINISTER_PROJECTS,
          DELETE_ISSUES,
          ARCHIVE_ISSUES,
          EDIT_ALL_COMMENTS,
          DELETE_ALL_COMMENTS);

  private final Jdbi jdbi;
  private volatile Set<Grant> grants;

  /** One row of the scheme. */
  public record Grant(Permission permission, Holder holder) {}

  private PermissionScheme(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.grants = read();
  }

  /** The scheme kept in the database; a new one gets the default grants first. */
  public static PermissionScheme open(Jdbi jdbi) {
    PermissionScheme scheme = new PermissionScheme(jdbi);
    if (scheme.grants.isEmpty()) {
      defaults().forEach(scheme::grant);
    }
    return scheme;
  }

  public List<Holder> holders(Permission permission) {
    return grants.stream()
        .filter(grant -> grant.permission() == permission)
        .map(Grant::holder)
        .toList();
  }

  public boolean has(Grant grant) {
    return grants.contains(grant);
  }

  public void grant(Grant grant) {
    revoke(grant);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into jira_permission_grant (permission, holder) values (?, ?)",
                grant.permission(),
                grant.holder().text()));
    grants = read();
  }

  public void revoke(Grant grant) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from jira_permission_grant where permission = ? and holder = ?",
                grant.permission(),
                grant.holder().text()));
    grants = read();
  }

  private Set<Grant> read() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select permission, holder from jira_permission_grant")
                .map(
                    (row, c) ->
                        new Grant(
                            Permission.valueOf(row.getString(1)), Holder.read(row.getString(2))))
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** The grants that a new sandbox starts with. */
  public static Stream<Grant> defaults() {
    Set<Permission> team = EnumSet.complementOf(EnumSet.copyOf(ADMINISTRATION));
    Set<Permission> speaking = EnumSet.of(ADD_COMMENTS, EDIT_OWN_COMMENTS, DELETE_OWN_COMMENTS);
    Stream<Grant> reporter =
        EnumSet.of(BROWSE_PROJECTS, ADD_COMMENTS).stream()
            .map(permission -> new Grant(permission, new Holder.Reporter()));
    return Stream.of(
            grants(ADMINISTRATORS, EnumSet.allOf(Permission.class)),
            grants(SERVICE_DESK_TEAM, team),
            grants(ROBOTS, EnumSet.of(BROWSE_PROJECTS)),
            grants(ROBOTS, speaking),
            grants(SERVICE_DESK_CUSTOMERS, EnumSet.of(CREATE_ISSUES, EDIT_OWN_COMMENTS)),
            reporter)
        .flatMap(each -> each);
  }

  private static Stream<Grant> grants(ProjectRole role, Set<Permission> permissions) {
    return permissions.stream().map(each -> new Grant(each, new Holder.InRole(role)));
  }
}
