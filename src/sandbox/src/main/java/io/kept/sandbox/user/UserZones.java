package io.kept.sandbox.user;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.TimeZone;

/** Jira's time zone manager: what the user chose, and the instance's own zone for anybody else. */
public final class UserZones implements TimeZoneManager {
  /** The zone of this Jira itself. */
  public static final ZoneId INSTANCE = SeededUsers.BERLIN;

  private final Users users;

  public UserZones(Users users) {
    this.users = users;
  }

  @Override
  public TimeZone getTimeZoneforUser(ApplicationUser user) {
    return users
        .of(user)
        .map(known -> TimeZone.getTimeZone(known.zone()))
        .orElseGet(this::getDefaultTimezone);
  }

  @Override
  public TimeZone getDefaultTimezone() {
    return TimeZone.getTimeZone(INSTANCE);
  }
}
