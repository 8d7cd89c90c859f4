package io.kept.sandbox.api;

import io.kept.sandbox.user.SandboxUser;

/** An account. */
record UserJson(
    String self,
    String key,
    String name,
    String emailAddress,
    String displayName,
    boolean active,
    String timeZone,
    String locale) {
  static UserJson of(SandboxUser user, Links links) {
    return new UserJson(
        links.toUser(user.name()),
        user.key(),
        user.name(),
        user.getEmailAddress(),
        user.displayName(),
        user.isActive(),
        user.zone().getId(),
        user.locale().toLanguageTag());
  }
}
