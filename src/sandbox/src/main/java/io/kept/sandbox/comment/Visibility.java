package io.kept.sandbox.comment;

import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may read a comment: everyone who sees the issue, or only a group or a project role. */
public record Visibility(Optional<String> group, Optional<Long> role) {
  /** The project role "Service Desk Team". */
  public static final long SERVICE_DESK_TEAM = 10001L;

  /** The project role "Administrators". */
  private static final long ADMINISTRATORS = 10002L;

  public static final Visibility PUBLIC = new Visibility(Optional.empty(), Optional.empty());
  public static final Visibility INTERNAL =
      new Visibility(Optional.empty(), Optional.of(SERVICE_DESK_TEAM));

  private static final Map<Long, Predicate<Role>> MEMBERS =
      Map.of(SERVICE_DESK_TEAM, Role::isStaff, ADMINISTRATORS, Role::mayAdminister);

  public boolean isPublic() {
    return equals(PUBLIC);
  }

  /** Whether that user may read it; nobody is in a group or role that the sandbox does not know. */
  public boolean includes(SandboxUser user) {
    return group.map(name -> user.role().isIn(name)).orElse(true)
        && role.map(id -> isMember(id, user.role())).orElse(true);
  }

  private static boolean isMember(Long role, Role user) {
    return Optional.ofNullable(MEMBERS.get(role)).filter(member -> member.test(user)).isPresent();
  }
}
