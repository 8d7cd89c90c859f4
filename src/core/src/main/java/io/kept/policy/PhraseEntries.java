package io.kept.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Phrases as they are entered: {@code quote.3} for everyone, {@code quote.3.de} in German. */
final class PhraseEntries {
  private PhraseEntries() {}

  /** The settings of one phrase. */
  static List<String> settings(String setting) {
    List<String> settings = new ArrayList<>(List.of(setting));
    Phrase.LANGUAGES.forEach(language -> settings.add(in(language, setting)));
    return settings;
  }

  /** The phrase, without translations that are faulty; empty when its words for everyone are. */
  static Optional<Phrase> read(Entries in, String setting, Format<String> format) {
    Optional<String> words = in.need(setting, format);
    Map<String, String> translations = new TreeMap<>();
    for (Locale language : Phrase.LANGUAGES) {
      in.read(in(language, setting), Optional.empty(), format.orNothing())
          .flatMap(text -> text)
          .ifPresent(text -> translations.put(language.getLanguage(), text));
    }
    return words.map(it -> new Phrase(it, translations));
  }

  static void write(String setting, Phrase phrase, Map<String, String> out) {
    out.put(setting, phrase.words());
    phrase.translations().forEach((language, text) -> out.put(setting + "." + language, text));
  }

  static String in(Locale language, String setting) {
    return setting + "." + language.getLanguage();
  }
}
