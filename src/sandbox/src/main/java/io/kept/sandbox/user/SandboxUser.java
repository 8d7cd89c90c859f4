package io.kept.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;

/**
 * An account. Its key differs from its name, as in Jira, so that nobody mistakes one for the other.
 */
public record SandboxUser(
    String key,
    String name,
    String displayName,
    Role role,
    Preferences preferences,
    boolean isActive)
    implements ApplicationUser {

  /** An active one. */
  public SandboxUser(
      String key, String name, String displayName, Role role, Preferences preferences) {
    this(key, name, displayName, role, preferences, true);
  }

  public Locale locale() {
    return preferences.locale();
  }

  public ZoneId zone() {
    return preferences.zone();
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public String getEmailAddress() {
    return name + "@example.com";
  }
}
