package io.kept.sandbox.user;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The accounts that a new sandbox starts with. */
final class SeededUsers {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final Preferences ENGLISH = new Preferences(Locale.ENGLISH, BERLIN);
  private static final Preferences GERMAN = new Preferences(Locale.GERMAN, BERLIN);
  private static final Preferences NEW_YORK =
      new Preferences(Locale.ENGLISH, ZoneId.of("America/New_York"));

  private static final Preferences LONDON = new Preferences(Locale.UK, ZoneId.of("Europe/London"));

  private SeededUsers() {}

  static List<SandboxUser> all() {
    return List.of(
        new SandboxUser("JIRAUSER10000", "admin", "Ada Admin", Role.ADMINISTRATOR, ENGLISH),
        new SandboxUser("JIRAUSER10100", "anna", "Anna Agent", Role.AGENT, ENGLISH),
        new SandboxUser("JIRAUSER10101", "ben", "Ben Agent", Role.AGENT, GERMAN),
        new SandboxUser("JIRAUSER10102", "mia", "Mia Manager", Role.MANAGER, ENGLISH),
        new SandboxUser("JIRAUSER10103", "carl", "Carl Customer", Role.CUSTOMER, NEW_YORK),
        new SandboxUser("JIRAUSER10104", "kept", "Kept", Role.BOT, ENGLISH),
        new SandboxUser("JIRAUSER10105", "nick", "Nick Newyork", Role.AGENT, NEW_YORK),
        new SandboxUser("JIRAUSER10106", "lara", "Lara Lab", Role.MANAGER, LONDON),
        new SandboxUser("JIRAUSER10107", "olga", "Olga Outsider", Role.AGENT, GERMAN),
        new SandboxUser("JIRAUSER10108", "gerda", "Gerda Gruber", Role.ADMINISTRATOR, GERMAN));
  }
}
