package io.kept.notice;

import io.kept.message.MessageKind;
import io.kept.message.Template;
import io.kept.message.TemplateReading;
import io.kept.policy.Kind;
import java.util.Locale;

/**
 * What Kept says where nobody has written anything else: German for those who read German, English
 * for everybody else. They are here and not among the texts of a plugin, because those are read by
 * {@code MessageFormat}, to which a brace means something else.
 */
public final class StandardTexts {
  private StandardTexts() {}

  /** The text of a message about a promise of this kind. */
  public static String of(MessageKind message, Kind promised, Locale reader) {
    boolean german = reader.getLanguage().equals(Locale.GERMAN.getLanguage());
    return german ? GermanTexts.of(message, promised) : EnglishTexts.of(message, promised);
  }

  /** The same as a template. */
  public static Template template(MessageKind message, Kind promised, Locale reader) {
    TemplateReading reading = Template.read(message, of(message, promised, reader));
    if (reading instanceof TemplateReading.Readable readable) {
      return readable.template();
    }
    throw new IllegalStateException("A standard text has faults: " + reading);
  }
}
