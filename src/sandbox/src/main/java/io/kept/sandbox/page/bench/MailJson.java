package io.kept.sandbox.page.bench;

import io.kept.sandbox.mail.Mails;
import io.kept.sandbox.mail.ReceivedMail;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;

/** The mails for programs. */
public final class MailJson implements Page {
  private final Mails mails;

  public MailJson(Mails mails) {
    this.mails = mails;
  }

  record Entry(
      String from,
      String to,
      String subject,
      String mimeType,
      String body,
      String inReplyTo,
      String sent) {
    static Entry of(ReceivedMail mail) {
      return new Entry(
          mail.from(),
          mail.to(),
          mail.subject(),
          mail.content().mimeType(),
          mail.content().body(),
          mail.content().inReplyTo(),
          mail.sent().toString());
    }
  }

  @Override
  public Answer get(Visit visit) {
    return Answer.json(mails.all().stream().map(Entry::of).toList());
  }
}
