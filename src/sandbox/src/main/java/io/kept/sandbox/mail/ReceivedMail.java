package io.kept.sandbox.mail;

import java.time.Instant;

/** A mail as the sink received it; {@code sent} is the sandbox's time when it was queued. */
public record ReceivedMail(String from, String to, String subject, Content content, Instant sent) {
  public record Content(String mimeType, String body) {}
}
