package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

public interface LocaleManager {
  Locale getLocaleFor(ApplicationUser user);
}
