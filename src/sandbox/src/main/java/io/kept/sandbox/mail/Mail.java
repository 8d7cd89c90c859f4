package io.kept.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.sandbox.NotInSandbox;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's mail queue: takes mails at once and sends them in order, on a thread of its own. */
public final class Mail implements MailQueue, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

  private final InstantSource clock;
  private final Mails mails;
  private final MailSink sink;
  private final Postman postman;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Mail::daemon);

  private Mail(InstantSource clock, Mails mails, MailSink sink) {
    this.clock = clock;
    this.mails = mails;
    this.sink = sink;
    this.postman = new Postman(sink.port());
  }

  public static Mail start(Jdbi jdbi, InstantSource clock) {
    Mails mails = new Mails(jdbi);
    MailSink sink = new MailSink(mails);
    sink.start();
    return new Mail(clock, mails, sink);
  }

  /** Every mail that was received. */
  public Mails mails() {
    return mails;
  }

  @Override
  public void addItem(MailQueueItem item) {
    if (!(item instanceof SingleMailQueueItem single)) {
      throw new NotInSandbox("The sandbox sends SingleMailQueueItem only, not " + item + ".");
    }
    Instant now = clock.instant();
    thread.execute(() -> send(single.getEmail(), now));
  }

  /** Returns when every mail that was queued before has been received, or has failed. */
  public void settle() {
    try {
      thread.submit(() -> {}).get(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The mail queue did not become empty.", e);
    }
  }

  @Override
  public void close() {
    settle();
    thread.shutdown();
    sink.close();
  }

  private void send(Email email, Instant at) {
    try {
      postman.send(email, at);
    } catch (MessagingException e) {
      LOG.error("A mail to {} could not be sent.", email.getTo(), e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sandbox-mail");
    thread.setDaemon(true);
    return thread;
  }
}
