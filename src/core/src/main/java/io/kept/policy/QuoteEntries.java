package io.kept.policy;

import io.kept.quote.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ready-made quotes as they are entered, in rows of which blank ones are left out. */
final class QuoteEntries {
  private static final String LIST = "quote";
  private static final String DEFAULT = "quote.default";

  private QuoteEntries() {}

  static List<ReadyQuote> read(Entries in, List<ReadyQuote> standard) {
    Rows rows = Rows.of(in, LIST, PhraseEntries::settings);
    rows.refuseMoreThan(Offers.MOST_QUOTES, in, row -> row);
    return rows.isMissing()
        ? standard
        : rows.filled().stream().flatMap(row -> quote(in, row).stream()).toList();
  }

  static Optional<ReadyQuote> readDefault(Entries in, Optional<ReadyQuote> standard) {
    List<String> settings = PhraseEntries.settings(DEFAULT);
    in.know(settings);
    if (settings.stream().noneMatch(in::has)) {
      return standard;
    }
    return in.isBlank(settings) ? Optional.empty() : quote(in, DEFAULT);
  }

  static void write(Offers offers, Map<String, String> out) {
    out.put(LIST + ".1", "");
    int row = 0;
    for (ReadyQuote quote : offers.quotes()) {
      row++;
      PhraseEntries.write(LIST + "." + row, quote.words(), out);
    }
    out.put(DEFAULT, "");
    offers.defaultQuote().ifPresent(it -> PhraseEntries.write(DEFAULT, it.words(), out));
  }

  private static Optional<ReadyQuote> quote(Entries in, String setting) {
    return PhraseEntries.read(in, setting, Formats.QUOTE)
        .filter(phrase -> meansTheSame(in, setting, phrase))
        .map(ReadyQuote::new);
  }

  private static boolean meansTheSame(Entries in, String setting, Phrase phrase) {
    Meaning meaning = ReadyQuote.meaning(phrase.words()).orElseThrow();
    List<Locale> others =
        Phrase.LANGUAGES.stream()
            .filter(it -> !ReadyQuote.meaning(phrase.in(it)).equals(Optional.of(meaning)))
            .toList();
    others.forEach(
        language ->
            in.refuse(
                PhraseEntries.in(language, setting), Wrong.ANOTHER_MEANING, meaning.canonical()));
    return others.isEmpty();
  }
}
