package io.kept.sandbox.user;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The accounts of this sandbox, read once, and again when one is activated or deactivated. */
public final class Users {
  private final UserTable table;
  private volatile Accounts accounts;

  private record Accounts(
      List<SandboxUser> all, Map<String, SandboxUser> byKey, Map<String, SandboxUser> byName) {
    static Accounts of(List<SandboxUser> all) {
      return new Accounts(all, index(all, SandboxUser::key), index(all, SandboxUser::name));
    }
  }

  private Users(UserTable table) {
    this.table = table;
    this.accounts = Accounts.of(table.all());
  }

  /** The accounts kept in the database, with those of the two desks where they are absent. */
  public static Users open(Jdbi jdbi) {
    UserTable table = new UserTable(jdbi);
    Set<String> known = table.all().stream().map(SandboxUser::key).collect(toUnmodifiableSet());
    table.add(SeededUsers.all().stream().filter(user -> !known.contains(user.key())).toList());
    return new Users(table);
  }

  public List<SandboxUser> all() {
    return accounts.all();
  }

  /** Lets an account be used, or not any more, as Jira's administrators do. */
  public void activate(SandboxUser user, boolean active) {
    table.activate(user, active);
    accounts = Accounts.of(table.all());
  }

  public Optional<SandboxUser> byKey(String key) {
    return Optional.ofNullable(key).map(accounts.byKey()::get);
  }

  public Optional<SandboxUser> byName(String name) {
    return Optional.ofNullable(name).map(accounts.byName()::get);
  }

  /** The account behind a user that a plugin hands back; none for an anonymous or unknown one. */
  public Optional<SandboxUser> of(ApplicationUser user) {
    return Optional.ofNullable(user).flatMap(known -> byKey(known.getKey()));
  }

  /**
   * The account with that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public SandboxUser require(String name) {
    return byName(name)
        .orElseThrow(() -> new IllegalArgumentException("There is no user \"" + name + "\"."));
  }

  /** The active account that may log in with that password, which is the name itself. */
  public Optional<SandboxUser> login(String name, String password) {
    return byName(name).filter(user -> user.isActive() && user.name().equals(password));
  }

  private static Map<String, SandboxUser> index(
      List<SandboxUser> users, Function<SandboxUser, String> by) {
    return users.stream().collect(toUnmodifiableMap(by, Function.identity()));
  }
}
