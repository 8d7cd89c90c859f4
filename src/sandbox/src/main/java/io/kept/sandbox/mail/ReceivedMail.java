package io.kept.sandbox.mail;

import java.time.Instant;

/** A mail as the sink received it; {@code sent} is the sandbox's time when it was queued. */
public record ReceivedMail(String from, String to, String subject, Content content, Instant sent) {

  /**
   * @param inReplyTo the mail that it says it answers; empty when it says none
   */
  public record Content(String mimeType, String body, String inReplyTo) {
    public boolean isHtml() {
      return mimeType.startsWith("text/html");
    }
  }
}
