package io.kept.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the issues of promises. A search that would find more than {@value #MOST} promises is
 * refused, because Jira would have to take them all in at once. What the searcher may not browse
 * does not count, or the refusal would tell of it.
 */
public class PromiseFinder {
  public static final int MOST = 10_000;

  /** How many promises outside of the searcher's projects are asked for one by one. */
  static final int ONE_BY_ONE = 100;

  private final PromiseSearch search;
  private final Sight sight;
  private final Readers readers;
  private final Wording wording;

  public PromiseFinder(PromiseSearch search, Sight sight, Readers readers, Wording wording) {
    this.search = search;
    this.sight = sight;
    this.readers = readers;
    this.wording = wording;
  }

  Question question(List<String> arguments, ApplicationUser searcher) {
    Reader reader = searcher == null ? readers.instance() : readers.of(searcher);
    return new Question(arguments, Optional.ofNullable(searcher), reader);
  }

  /** The ids of the issues of all that is asked for, whoever may see them. */
  List<Long> all(Wanted wanted, Question question) {
    return bounded(wanted, new Scope.Everywhere(), question).distinct().toList();
  }

  /** The ids of those that the searcher may browse. */
  List<Long> seen(Wanted wanted, Question question) {
    return question.searcher().map(user -> seen(wanted, question, user)).orElse(List.of());
  }

  /** Refuses what {@link #seen} would refuse. */
  void check(Wanted wanted, Question question) {
    question
        .searcher()
        .filter(user -> search.isMoreThan(MOST, wanted, sight.of(user).whole()))
        .ifPresent(
            user -> {
              throw tooMany(question);
            });
  }

  private List<Long> seen(Wanted wanted, Question question, ApplicationUser user) {
    Sight.Field field = sight.of(user);
    Stream<Long> single =
        search.find(wanted, field.rest(), ONE_BY_ONE).stream()
            .distinct()
            .filter(issue -> sight.sees(user, issue));
    return Stream.concat(bounded(wanted, field.whole(), question), single).distinct().toList();
  }

  private Stream<Long> bounded(Wanted wanted, Scope scope, Question question) {
    List<Long> found = search.find(wanted, scope, MOST + 1);
    if (found.size() > MOST) {
      throw tooMany(question);
    }
    return found.stream();
  }

  private Unanswerable tooMany(Question question) {
    return new Unanswerable(wording.text(question.reader(), "kept.search.too_many", MOST));
  }
}
