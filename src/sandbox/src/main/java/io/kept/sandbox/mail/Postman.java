package io.kept.sandbox.mail;

import com.atlassian.mail.Email;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** Sends mails over SMTP. */
final class Postman {
  private static final String FROM = "Jira sandbox <jira@example.com>";

  private final Session session;

  Postman(int port) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(port));
    session = Session.getInstance(properties);
  }

  void send(Email email, Instant at) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(FROM));
    message.setRecipients(RecipientType.TO, InternetAddress.parse(email.getTo()));
    message.setSubject(email.getSubject(), email.getEncoding());
    message.setContent(email.getBody(), email.getMimeType() + "; charset=" + email.getEncoding());
    message.setSentDate(Date.from(at));
    setHeaders(message, email);
    Transport.send(message);
  }

  private static void setHeaders(MimeMessage message, Email email) throws MessagingException {
    if (email.getInReplyTo() != null) {
      message.setHeader("In-Reply-To", email.getInReplyTo());
    }
    Map<?, ?> headers = email.getHeaders();
    for (Map.Entry<?, ?> header : headers.entrySet()) {
      message.setHeader(header.getKey().toString(), header.getValue().toString());
    }
  }
}
