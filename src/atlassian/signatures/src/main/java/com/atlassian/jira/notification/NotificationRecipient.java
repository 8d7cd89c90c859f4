package com.atlassian.jira.notification;

import com.atlassian.jira.user.ApplicationUser;

public class NotificationRecipient {
  public NotificationRecipient(ApplicationUser user) {}

  public boolean isHtml() {
    return true;
  }
}
