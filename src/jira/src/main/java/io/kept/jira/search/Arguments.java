package io.kept.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.quote.Reading;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads the arguments of functions, and says what is wrong with them. */
public class Arguments {
  private final UserManager users;
  private final Quotes quotes;
  private final Wording wording;
  private final InstantSource clock;

  public Arguments(UserManager users, Quotes quotes, Wording wording, InstantSource clock) {
    this.users = users;
    this.quotes = quotes;
    this.wording = wording;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Requires one of these numbers of arguments.
   *
   * @param usage how the function is written, for whoever wrote it otherwise
   */
  void require(Question question, String usage, Integer... numbers) {
    if (!List.of(numbers).contains(question.arguments().size())) {
      throw refused(question.reader(), "kept.search.usage", usage);
    }
  }

  /** From the first of these two arguments to the second; always when neither was given. */
  TimeSpan span(Question question, int first) {
    if (question.arguments().size() <= first) {
      return TimeSpan.ALWAYS;
    }
    String from = question.arguments().get(first);
    String until = question.arguments().get(first + 1);
    Reader reader = question.reader();
    TimeSpan span =
        new TimeSpan(
            JqlTime.read(from, now(), reader.zone())
                .map(JqlTime::start)
                .orElseThrow(() -> refused(reader, "kept.search.no_time", from)),
            JqlTime.read(until, now(), reader.zone())
                .map(JqlTime::end)
                .orElseThrow(() -> refused(reader, "kept.search.no_time", until)));
    if (!span.from().isBefore(span.until())) {
      throw refused(reader, "kept.search.backwards", from, until);
    }
    return span;
  }

  /** The end of a turnaround, in the words of a quote of a fix that was said now, anywhere. */
  Instant within(Question question) {
    Reading reading =
        quotes.read(question.arguments().get(0), question.reader().zone(), Kind.FIX);
    if (reading instanceof Reading.Refused refused) {
      throw new Unanswerable(wording.refusal(refused, question.reader()));
    }
    return ((Reading.Understood) reading).quote().promisedBy();
  }

  /** The user of that name; the searcher when no name was given. */
  Person person(Question question) {
    if (question.arguments().isEmpty()) {
      return question
          .searcher()
          .map(ApplicationUser::getKey)
          .map(Person::new)
          .orElseThrow(() -> refused(question.reader(), "kept.search.anonymous"));
    }
    String name = question.arguments().get(0);
    return Optional.ofNullable(users.getUserByName(name))
        .map(user -> new Person(user.getKey()))
        .orElseThrow(() -> refused(question.reader(), "kept.search.nobody", name));
  }

  private Unanswerable refused(Reader reader, String key, Serializable... arguments) {
    return new Unanswerable(wording.text(reader, key, arguments));
  }
}
