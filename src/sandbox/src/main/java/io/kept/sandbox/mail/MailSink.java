package io.kept.sandbox.mail;

import io.kept.sandbox.mail.ReceivedMail.Content;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Properties;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on the loopback address that keeps what it gets. */
final class MailSink implements AutoCloseable {
  private final Mails mails;
  private final SMTPServer server;

  MailSink(Mails mails) {
    this.mails = mails;
    this.server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandler(this::receive)
            .build();
  }

  void start() {
    server.start();
  }

  int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void receive(MessageContext context, String from, String to, byte[] data)
      throws RejectException {
    try {
      Session session = Session.getInstance(new Properties());
      mails.add(mail(new MimeMessage(session, new ByteArrayInputStream(data)), to));
    } catch (MessagingException e) {
      throw new RejectException("Not a mail: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReceivedMail mail(MimeMessage message, String to)
      throws MessagingException, IOException {
    // On the wire lines end in CRLF, and so does the last one.
    String body = String.valueOf(message.getContent()).replace("\r\n", "\n").stripTrailing();
    String answers = Optional.ofNullable(message.getHeader("In-Reply-To", null)).orElse("");
    Content content = new Content(message.getContentType(), body, answers);
    return new ReceivedMail(
        message.getFrom()[0].toString(),
        to,
        Optional.ofNullable(message.getSubject()).orElse(""),
        content,
        message.getSentDate().toInstant());
  }
}
