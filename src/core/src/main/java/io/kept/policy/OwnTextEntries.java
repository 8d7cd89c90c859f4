package io.kept.policy;

import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Template;
import io.kept.message.TemplateReading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A desk's own texts as they are entered: {@code headsUp.text.de}; blank for Kept's words. */
final class OwnTextEntries {
  private OwnTextEntries() {}

  /** The texts, without those that are faulty. */
  static OwnTexts read(Entries in, OwnTexts standard) {
    return new OwnTexts(
        read(in, MessageKind.HEADS_UP, standard), read(in, MessageKind.OWN_UP, standard));
  }

  static void write(OwnTexts texts, Map<String, String> out) {
    for (MessageKind message : OwnTexts.MESSAGES) {
      for (Locale language : Phrase.LANGUAGES) {
        out.put(
            OwnTexts.setting(message, language),
            texts.of(message, language).map(Template::text).orElse(""));
      }
    }
  }

  private static Map<String, Template> read(Entries in, MessageKind message, OwnTexts standard) {
    Map<String, Template> texts = new TreeMap<>();
    for (Locale language : Phrase.LANGUAGES) {
      String setting = OwnTexts.setting(message, language);
      in.know(List.of(setting));
      Optional<Template> text =
          in.has(setting) ? read(in, message, setting) : standard.of(message, language);
      text.ifPresent(it -> texts.put(language.getLanguage(), it));
    }
    return texts;
  }

  private static Optional<Template> read(Entries in, MessageKind message, String setting) {
    String text = in.text(setting);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    TemplateReading reading = OwnTexts.read(message, text);
    if (reading instanceof TemplateReading.Readable readable) {
      return Optional.of(readable.template());
    }
    ((TemplateReading.Faulty) reading)
        .faults()
        .forEach(fault -> in.refuse(fault(fault, setting, text)));
    return Optional.empty();
  }

  private static Fault fault(io.kept.message.Fault fault, String setting, String text) {
    if (fault instanceof io.kept.message.Fault.Unknown unknown) {
      return new Fault(
          setting, Wrong.UNKNOWN_PLACEHOLDER, "{" + unknown.name() + "}", named(unknown.nearest()));
    }
    if (fault instanceof io.kept.message.Fault.Unclosed unclosed) {
      return new Fault(setting, Wrong.UNCLOSED_BRACE, from(unclosed.position(), text), "{{");
    }
    if (fault instanceof io.kept.message.Fault.TooLong tooLong) {
      return new Fault(
          setting,
          Wrong.TEXT_TOO_LONG,
          String.valueOf(tooLong.length()),
          String.valueOf(tooLong.most()));
    }
    if (fault instanceof io.kept.message.Fault.NotSaid notSaid) {
      Placeholder placeholder = notSaid.placeholder();
      return new Fault(
          setting,
          placeholder.mayHaveLines() ? Wrong.AGENT_UNHEARD : Wrong.NO_PROMISED_TIME,
          "",
          named(placeholder));
    }
    return new Fault(setting, Wrong.MISSING, "", named(Placeholder.PROMISED_BY));
  }

  private static String named(Placeholder placeholder) {
    return "{" + placeholder.word() + "}";
  }

  /** Enough to find the place. */
  private static String from(int position, String text) {
    return text.substring(position, Math.min(text.length(), position + 20))
        .lines()
        .findFirst()
        .orElseThrow();
  }
}
