package io.kept.sandbox.page.bench;

import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.user.Role;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.util.List;
import java.util.function.Supplier;

/** The accounts; the one of a {@code user} is made {@code active} or not. */
public final class UsersPage implements Page {
  private static final String ADDRESS = "/sandbox/users";

  private final Users users;

  public UsersPage(Users users) {
    this.users = users;
  }

  public record View(List<SandboxUser> users) {}

  @Override
  public Answer get(Visit visit) {
    return ifAdministrator(visit, () -> Answer.show("bench/users", new View(users.all())));
  }

  @Override
  public Answer post(Visit visit) {
    return ifAdministrator(
        visit,
        () ->
            users
                .byName(visit.text("user"))
                .map(user -> activate(user, Boolean.parseBoolean(visit.text("active"))))
                .orElseGet(() -> Answer.problem(400, "Say which user.")));
  }

  private Answer activate(SandboxUser user, boolean active) {
    users.activate(user, active);
    return Answer.to(ADDRESS);
  }

  private static Answer ifAdministrator(Visit visit, Supplier<Answer> answer) {
    return visit.user().role() == Role.ADMINISTRATOR
        ? answer.get()
        : Answer.forbidden("Only the administrator may change users.");
  }
}
