package io.kept.quote;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the promises that nobody recorded: "You'll have it by Friday noon", "ich melde mich bis
 * morgen 12 Uhr".
 *
 * <p>Only the writer's own words count: no quotes, code, addresses or signatures. A time is a
 * promise when its clause commits the desk to something, and nothing asks, denies, doubts, or makes
 * a condition of it. When in doubt there is none: better to miss a promise than to make one up.
 * English and German. Time is linear in the text. Immutable and safe to share between threads.
 */
public final class PromiseDetector {

  private final QuoteReader reader;

  /** A detector that reads times as {@code reader} does. */
  public PromiseDetector(QuoteReader reader) {
    this.reader = reader;
  }

  /**
   * The promises of a public comment in the order in which they are made. Never throws.
   *
   * @param comment in Jira's wiki markup
   * @param saidAt when it was written
   * @param zone on whose wall clock it was written
   */
  public List<SpokenPromise> detect(String comment, Instant saidAt, ZoneId zone) {
    String own = OwnWords.of(comment);
    List<SpokenPromise> promises = new ArrayList<>();
    for (Sentence sentence : Sentence.of(own)) {
      for (Mention mention : sentence.promises()) {
        read(mention, comment, saidAt, zone).ifPresent(promises::add);
      }
    }
    return List.copyOf(promises);
  }

  private Optional<SpokenPromise> read(
      Mention mention, String comment, Instant saidAt, ZoneId zone) {
    String words = comment.substring(mention.start(), mention.end());
    return reader.read(words, saidAt, zone) instanceof Reading.Understood understood
        ? Optional.of(new SpokenPromise(mention.start(), mention.end(), understood))
        : Optional.empty();
  }
}
