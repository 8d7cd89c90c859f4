package io.kept.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.search.PromiseSearch.Hit;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the issues of promises. A search that would find more than {@value #MOST} promises is
 * refused, because Jira would have to take them all in at once.
 */
public class PromiseFinder {
  static final int MOST = 10_000;

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
    return ids(wanted, question, hit -> true);
  }

  /** The ids of those that the searcher may browse. */
  List<Long> seen(Wanted wanted, Question question) {
    return ids(wanted, question, sight.of(question.searcher()));
  }

  private List<Long> ids(Wanted wanted, Question question, Predicate<Hit> seen) {
    List<Hit> hits = search.find(wanted, MOST + 1);
    if (hits.size() > MOST) {
      throw new Unanswerable(wording.text(question.reader(), "kept.search.too_many", MOST));
    }
    return hits.stream().distinct().filter(seen).map(Hit::issueId).distinct().toList();
  }
}
