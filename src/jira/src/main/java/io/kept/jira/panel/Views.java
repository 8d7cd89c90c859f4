package io.kept.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Promise;
import io.kept.promise.PromiseStore;
import io.kept.promise.Promises;
import java.util.List;
import java.util.Optional;

/** Puts the promises of an issue into the words of the panel. */
public class Views {
  private final Promises promises;
  private final Mays mays;
  private final Story story;
  private final Readers readers;

  /** What happened, what was overheard, and in which words. */
  public record Story(PromiseStore store, Events events, Overheard overheard, Wording wording) {}

  public Views(Promises promises, Mays mays, Story story, Readers readers) {
    this.promises = promises;
    this.mays = mays;
    this.story = story;
    this.readers = readers;
  }

  PromiseView of(ApplicationUser user, Issue issue, CustomField field) {
    Reader reader = readers.current();
    Optional<Promise> promise = promises.latest(PromisedByFields.subject(issue, field));
    MayView may = mays.of(new Mays.Visit(user, issue, field, reader.locale()), promise);
    return new PromiseView(
        field.getIdAsLong(),
        field.getName(),
        promise.map(it -> it.id().value()).orElse(0L),
        promise.map(Promise::entries).orElse(0),
        standing(promise, issue, reader),
        may,
        may.quote()
            ? story.overheard().on(issue, PromisedByFields.kind(field), promise, reader)
            : HeardView.NONE,
        promise.map(it -> events(it, reader)).orElse(List.of()));
  }

  private StandingView standing(Optional<Promise> promise, Issue issue, Reader reader) {
    Standings standings = new Standings(story.wording(), reader);
    return promise
        .map(
            it ->
                standings.of(
                    promises.standing(it),
                    promises.nextChange(it),
                    readers.ofCustomer(issue.getReporter()).zone(),
                    promises.tries(it)))
        .orElseGet(standings::ofNone);
  }

  private List<EventView> events(Promise promise, Reader reader) {
    return story.events().of(promise, story.store().ledger(promise.id()), reader);
  }
}
