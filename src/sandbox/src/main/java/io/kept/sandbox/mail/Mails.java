package io.kept.sandbox.mail;

import io.kept.sandbox.mail.ReceivedMail.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** All mails that were ever received. */
public final class Mails {
  private static final String INSERT =
      "insert into jira_mail (sender, recipient, subject, mime_type, body, in_reply_to,"
          + " sent_at) values (?, ?, ?, ?, ?, ?, ?)";

  private final Jdbi jdbi;

  Mails(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The newest first. */
  public List<ReceivedMail> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_mail order by id desc")
                .map((row, context) -> mail(row))
                .list());
  }

  void add(ReceivedMail mail) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                INSERT,
                mail.from(),
                mail.to(),
                mail.subject(),
                mail.content().mimeType(),
                mail.content().body(),
                mail.content().inReplyTo(),
                mail.sent()));
  }

  private static ReceivedMail mail(ResultSet row) throws SQLException {
    return new ReceivedMail(
        row.getString("sender"),
        row.getString("recipient"),
        row.getString("subject"),
        new Content(
            row.getString("mime_type"), row.getString("body"), row.getString("in_reply_to")),
        Instant.ofEpochMilli(row.getLong("sent_at")));
  }
}
