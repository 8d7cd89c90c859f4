package io.kept.jira.wording;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;

/** Who reads, as Jira's user settings say. */
public class Readers {
  private final JiraAuthenticationContext authentication;
  private final TimeZoneManager timeZones;
  private final LocaleManager locales;

  public Readers(
      JiraAuthenticationContext authentication, TimeZoneManager timeZones, LocaleManager locales) {
    this.authentication = authentication;
    this.timeZones = timeZones;
    this.locales = locales;
  }

  /** Whoever is logged in in this thread. */
  public Reader current() {
    ApplicationUser user = authentication.getLoggedInUser();
    return user == null ? instance() : of(user);
  }

  public Reader of(ApplicationUser user) {
    return new Reader(timeZones.getTimeZoneforUser(user).toZoneId(), locales.getLocaleFor(user));
  }

  /** The reporter of an issue, if it has one; else whoever looks on in this Jira. */
  public Reader ofCustomer(ApplicationUser reporter) {
    return reporter == null ? instance() : of(reporter);
  }

  /** This Jira itself: its default zone, the language of this thread. */
  public Reader instance() {
    return new Reader(timeZones.getDefaultTimezone().toZoneId(), authentication.getLocale());
  }

  /** Jira's own texts in the language of whoever is logged in. */
  public I18nHelper jiraTexts() {
    return authentication.getI18nHelper();
  }
}
