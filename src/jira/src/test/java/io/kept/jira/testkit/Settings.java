package io.kept.jira.testkit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Readers;
import io.kept.testkit.KeptDesk;
import java.util.Locale;
import java.util.TimeZone;

/** What Jira knows of its users: Berlin and English for everybody, unless a test says more. */
public final class Settings {
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final TimeZoneManager timeZones = mock(TimeZoneManager.class);
  private final LocaleManager locales = mock(LocaleManager.class);

  public Settings() {
    TimeZone berlin = TimeZone.getTimeZone(KeptDesk.BERLIN);
    when(timeZones.getDefaultTimezone()).thenReturn(berlin);
    when(timeZones.getTimeZoneforUser(any())).thenReturn(berlin);
    when(locales.getLocaleFor(any())).thenReturn(Locale.ENGLISH);
    when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
  }

  public void logIn(ApplicationUser user) {
    when(authentication.getLoggedInUser()).thenReturn(user);
  }

  public void reads(ApplicationUser user, String zone, Locale locale) {
    when(timeZones.getTimeZoneforUser(user)).thenReturn(TimeZone.getTimeZone(zone));
    when(locales.getLocaleFor(user)).thenReturn(locale);
  }

  public Readers readers() {
    return new Readers(authentication, timeZones, locales);
  }

  public JiraAuthenticationContext authentication() {
    return authentication;
  }
}
