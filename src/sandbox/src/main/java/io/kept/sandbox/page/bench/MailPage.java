package io.kept.sandbox.page.bench;

import io.kept.sandbox.mail.Mails;
import io.kept.sandbox.mail.ReceivedMail;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Moments.Moment;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import java.util.List;

/** Every mail that was sent, the newest first. */
public final class MailPage implements Page {
  private final Mails mails;

  public MailPage(Mails mails) {
    this.mails = mails;
  }

  public record Row(ReceivedMail mail, Moment sent) {}

  public record View(List<Row> rows) {}

  @Override
  public Answer get(Visit visit) {
    List<Row> rows =
        mails.all().stream().map(mail -> new Row(mail, visit.moments().show(mail.sent()))).toList();
    return Answer.show("bench/mail", new View(rows));
  }
}
