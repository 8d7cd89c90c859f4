package com.atlassian.jira.util;

import java.util.Locale;

public interface I18nHelper {
  String getText(String key);

  Locale getLocale();
}
