package com.atlassian.jira.mail;

public class Email extends com.atlassian.mail.Email {
  public Email(String to) {
    super(to);
  }
}
