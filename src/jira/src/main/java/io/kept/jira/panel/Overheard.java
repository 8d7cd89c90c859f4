package io.kept.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import io.kept.jira.field.LocalTimes;
import io.kept.jira.notice.AgentWords;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.promise.Promise;
import io.kept.quote.PromiseDetector;
import io.kept.quote.Quote;
import io.kept.quote.QuoteReader;
import io.kept.quote.SpokenPromise;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears the promises that agents make in public comments and do not record: "you will have it by
 * Friday noon". What it hears is offered, never recorded by itself.
 */
public class Overheard {
  private static final Duration MEMORY = Duration.ofDays(7);

  private final AgentWords words;
  private final Policies policies;
  private final Readers readers;
  private final Said said;

  /** In which words it is offered, and what has passed already. */
  public record Said(Wording wording, InstantSource clock) {}

  public Overheard(AgentWords words, Policies policies, Readers readers, Said said) {
    this.words = words;
    this.policies = policies;
    this.readers = readers;
    this.said = said;
  }

  /** What was promised last in a comment since the newest quote and for a time still to come. */
  HeardView on(Issue issue, Kind kind, Optional<Promise> promise, Reader reader) {
    Instant now = said.clock().instant();
    PromiseDetector detector = detector(issue, kind);
    return words
        .since(issue, since(promise, now))
        .sorted(Comparator.comparing(Comment::getCreated).reversed())
        .flatMap(comment -> spoken(detector, comment))
        .map(heard -> heard.reading().quote())
        .filter(quote -> quote.promisedBy().isAfter(now) && !isPromised(quote, promise))
        .findFirst()
        .map(quote -> view(quote, reader))
        .orElse(HeardView.NONE);
  }

  private PromiseDetector detector(Issue issue, Kind kind) {
    return new PromiseDetector(
        new QuoteReader(policies.of(issue.getProjectObject().getId(), kind).calendar()));
  }

  private static Instant since(Optional<Promise> promise, Instant now) {
    Instant earliest = now.minus(MEMORY);
    return promise
        .map(it -> it.current().saidAt())
        .filter(earliest::isBefore)
        .orElse(earliest);
  }

  /** On the writer's own clock, as the words were meant; the last one first. */
  private Stream<SpokenPromise> spoken(PromiseDetector detector, Comment comment) {
    Reader writer = readers.of(comment.getAuthorApplicationUser());
    Comparator<SpokenPromise> inOrder = Comparator.comparing(SpokenPromise::start);
    return detector
        .detect(comment.getBody(), comment.getCreated().toInstant(), writer.zone())
        .stream()
        .sorted(inOrder.reversed());
  }

  private static boolean isPromised(Quote quote, Optional<Promise> promise) {
    return promise
        .filter(Promise::isAlive)
        .filter(it -> it.promisedBy().equals(quote.promisedBy()))
        .isPresent();
  }

  private HeardView view(Quote quote, Reader reader) {
    String sentence =
        said.wording()
            .text(
                reader,
                "kept.panel.heard",
                quote.words(),
                said.wording().at(quote.promisedBy(), reader));
    return new HeardView(sentence, LocalTimes.write(quote.promisedBy(), reader.zone()));
  }
}
