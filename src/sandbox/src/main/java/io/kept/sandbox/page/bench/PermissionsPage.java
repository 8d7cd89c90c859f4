package io.kept.sandbox.page.bench;

import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.permission.Holder;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.PermissionScheme;
import io.kept.sandbox.permission.PermissionScheme.Grant;
import io.kept.sandbox.user.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The permission scheme: which role has which permission, each {@code grant} a ticked box. */
public final class PermissionsPage implements Page {
  private static final String ADDRESS = "/sandbox/permissions";

  private final PermissionScheme scheme;

  public PermissionsPage(PermissionScheme scheme) {
    this.scheme = scheme;
  }

  /** A box; {@code value} is what the form sends for it. */
  public record Box(String value, String label, boolean ticked) {}

  public record Line(Permission permission, List<Box> boxes) {}

  public record View(List<Holder> holders, List<Line> lines) {}

  @Override
  public Answer get(Visit visit) {
    return ifAdministrator(visit, () -> Answer.show("bench/permissions", view()));
  }

  @Override
  public Answer post(Visit visit) {
    return ifAdministrator(visit, () -> save(visit));
  }

  private Answer save(Visit visit) {
    Set<String> ticked =
        Set.copyOf(Arrays.asList(visit.form().getOrDefault("grant", new String[0])));
    for (Permission permission : Permission.values()) {
      for (Holder holder : Holder.all()) {
        Grant grant = new Grant(permission, holder);
        if (ticked.contains(value(grant)) && !scheme.has(grant)) {
          scheme.grant(grant);
        } else if (!ticked.contains(value(grant)) && scheme.has(grant)) {
          scheme.revoke(grant);
        }
      }
    }
    return Answer.to(ADDRESS);
  }

  private View view() {
    return new View(Holder.all(), Stream.of(Permission.values()).map(this::line).toList());
  }

  private Line line(Permission permission) {
    List<Box> boxes =
        Holder.all().stream()
            .map(holder -> new Grant(permission, holder))
            .map(grant -> new Box(value(grant), label(grant), scheme.has(grant)))
            .toList();
    return new Line(permission, boxes);
  }

  private static String value(Grant grant) {
    return grant.permission() + "=" + grant.holder().text();
  }

  private static String label(Grant grant) {
    return grant.permission() + " for " + grant.holder().title();
  }

  private static Answer ifAdministrator(Visit visit, Supplier<Answer> answer) {
    return visit.user().role() == Role.ADMINISTRATOR
        ? answer.get()
        : Answer.forbidden("Only the administrator may change permissions.");
  }
}
