package io.kept.policy;

import java.util.Optional;

/** Roles as they are entered: {@code editors}, {@code administrators}, {@code role:Support}. */
final class Roles {
  private static final String EDITORS = "editors";
  private static final String ADMINISTRATORS = "administrators";
  private static final String NAMED = "role:";

  static final Format<Role> FORMAT =
      new Format<>(
          Roles::read, Roles::write, Wrong.NOT_A_ROLE, "editors, administrators, role:Support");

  private Roles() {}

  private static Optional<Role> read(String text) {
    if (text.equals(EDITORS)) {
      return Optional.of(new Role.Editors());
    }
    if (text.equals(ADMINISTRATORS)) {
      return Optional.of(new Role.Administrators());
    }
    return text.startsWith(NAMED) && text.length() > NAMED.length()
        ? Optional.of(new Role.Named(text.substring(NAMED.length())))
        : Optional.empty();
  }

  private static String write(Role role) {
    if (role instanceof Role.Named named) {
      return NAMED + named.name();
    }
    return role instanceof Role.Editors ? EDITORS : ADMINISTRATORS;
  }
}
