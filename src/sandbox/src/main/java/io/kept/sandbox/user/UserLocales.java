package io.kept.sandbox.user;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Jira's locale manager: what the user chose, and English for anybody else. */
public final class UserLocales implements LocaleManager {
  static final Locale DEFAULT = Locale.ENGLISH;

  private final Users users;

  public UserLocales(Users users) {
    this.users = users;
  }

  @Override
  public Locale getLocaleFor(ApplicationUser user) {
    return users.of(user).map(SandboxUser::locale).orElse(DEFAULT);
  }
}
