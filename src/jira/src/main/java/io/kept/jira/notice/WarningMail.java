package io.kept.jira.notice;

import io.kept.message.Message;
import io.kept.message.Target;
import java.util.Locale;

/**
 * A warning to one reader, in whichever format they read. It is in one of them only: Jira's own
 * mails are, and the two parts of a multipart mail take other classes in every other version of
 * Jira.
 *
 * @param subject one line
 */
public record WarningMail(String subject, Message message, Locale language) {

  String plain() {
    return message.writtenFor(Target.PLAIN) + "\n";
  }

  String html() {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <body style="font-family: sans-serif; font-size: 14px; line-height: 20px">
    %s
    </body>
    </html>
    """
        .formatted(language.toLanguageTag(), message.writtenFor(Target.HTML));
  }
}
