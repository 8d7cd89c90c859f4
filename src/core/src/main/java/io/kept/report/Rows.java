package io.kept.report;

import io.kept.promise.Happening;
import io.kept.promise.Happening.Requoted;
import io.kept.promise.Happening.Resumed;
import io.kept.promise.Happening.Said;
import io.kept.promise.Promise;
import io.kept.promise.Promise.Try;
import io.kept.promise.State;
import io.kept.promise.Word;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes rows of promises. */
public final class Rows {
  private final Promise promise;
  private final List<Happening> quotes;
  private final About about;

  private Rows(Promise promise, List<Happening> ledger, About about) {
    this.promise = promise;
    this.quotes = ledger.stream().filter(Rows::isQuote).toList();
    this.about = about;
  }

  /** The rows of a promise with this ledger, one for each try, the first first. */
  public static List<Row> of(Promise promise, List<Happening> ledger, About about) {
    Rows rows = new Rows(promise, ledger, about);
    return IntStream.range(0, rows.quotes.size()).mapToObj(rows::row).toList();
  }

  private Row row(int i) {
    Try said = said(quotes.get(i));
    boolean extra = quotes.get(i) instanceof Requoted again && again.extra();
    boolean first = quotes.subList(1, i + 1).stream().allMatch(Resumed.class::isInstance);
    boolean held = quotes.subList(i + 1, quotes.size()).stream().anyMatch(Resumed.class::isInstance);
    Row.Place place = new Row.Place(first, extra, held);
    return new Row(
        new Row.Told(said, ending(i), place, heard(said)), end(promise.state()), labels());
  }

  private Try said(Happening quote) {
    if (quote instanceof Said said) {
      return said(said.at(), said.word());
    }
    return quote instanceof Requoted again
        ? said(again.at(), again.word())
        : said(quote.at(), ((Resumed) quote).word());
  }

  /** Numbers are the promise's business; rows are told apart by their place. */
  private static Try said(Instant at, Word word) {
    return new Try(0, at, word.maker(), word.quote());
  }

  private Ending ending(int i) {
    if (i + 1 < quotes.size()) {
      return quotes.get(i + 1) instanceof Resumed ? Ending.HELD : Ending.RENEGOTIATED;
    }
    State state = promise.state();
    if (state instanceof State.Kept) {
      return Ending.KEPT;
    }
    if (state instanceof State.Broken) {
      return Ending.BROKEN;
    }
    return state instanceof State.Withdrawn ? Ending.WITHDRAWN : Ending.OPEN;
  }

  private Labels labels() {
    Optional<String> cause =
        promise.state() instanceof State.Broken broken ? broken.cause() : Optional.empty();
    return new Labels(about.customer(), promise.kind(), cause);
  }

  private static Row.End end(State state) {
    return State.verdict(state)
        .map(verdict -> new Row.End(true, verdict.holder(), verdict.fulfilledAt()))
        .orElse(Row.End.NONE);
  }

  /** The word by which something is promised does not count as another one. */
  private boolean heard(Try said) {
    Instant promisedBy = said.quote().promisedBy();
    return about.heard().stream()
        .filter(at -> !at.isBefore(said.saidAt().plusSeconds(1)))
        .anyMatch(at -> !at.truncatedTo(ChronoUnit.SECONDS).isAfter(promisedBy));
  }

  private static boolean isQuote(Happening happening) {
    return happening instanceof Said
        || happening instanceof Requoted
        || happening instanceof Resumed;
  }
}
