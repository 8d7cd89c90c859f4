package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

public class SingleMailQueueItem implements MailQueueItem {
  private final Email email;

  public SingleMailQueueItem(Email email) {
    this.email = email;
  }

  public Email getEmail() {
    return email;
  }
}
