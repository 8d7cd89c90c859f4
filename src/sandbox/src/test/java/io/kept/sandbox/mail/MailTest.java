package io.kept.sandbox.mail;

import static io.kept.sandbox.testing.RunningSandbox.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.sandbox.NotInSandbox;
import io.kept.sandbox.mail.ReceivedMail.Content;
import io.kept.sandbox.testing.RunningSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final Mail mail = SANDBOX.get().mail();

  @Test
  void sendsOverSmtpAndKeepsWhatArrives() {
    mail.addItem(item("anna@example.com", "HELP-1: fällig", "Grüße,\nKept"));
    mail.settle();

    ReceivedMail received = mailsTo("anna@example.com").get(0);
    assertThat(received.subject()).isEqualTo("HELP-1: fällig");
    assertThat(received.content())
        .isEqualTo(new Content("text/plain; charset=UTF-8", "Grüße,\nKept", ""));
    assertThat(received.from()).isEqualTo("Jira sandbox <jira@example.com>");
    assertThat(received.sent()).isEqualTo(MONDAY);
  }

  @Test
  void keepsTheFormatAndTheConversationOfAMail() {
    Email email = new Email("carl@example.com").setMimeType("text/html").setBody("<p>ä</p>");
    email.setInReplyTo("<first@example.com>").addHeader("References", "<first@example.com>");
    mail.addItem(new SingleMailQueueItem(email));
    mail.settle();

    assertThat(mailsTo("carl@example.com").get(0).content())
        .isEqualTo(new Content("text/html; charset=UTF-8", "<p>ä</p>", "<first@example.com>"));
  }

  @Test
  void goesOnAfterAMailThatCannotBeSent() {
    mail.addItem(item("not an address at all@@", "x", "x"));
    mail.addItem(item("ben@example.com", "x", "x"));
    mail.settle();

    assertThat(mailsTo("ben@example.com")).hasSize(1);
  }

  @Test
  void refusesItemsThatItCannotSend() {
    assertThatExceptionOfType(NotInSandbox.class)
        .isThrownBy(() -> mail.addItem(new MailQueueItem() {}));
  }

  private List<ReceivedMail> mailsTo(String address) {
    return mail.mails().all().stream().filter(each -> each.to().equals(address)).toList();
  }

  private static SingleMailQueueItem item(String to, String subject, String body) {
    return new SingleMailQueueItem(new Email(to).setSubject(subject).setBody(body));
  }
}
