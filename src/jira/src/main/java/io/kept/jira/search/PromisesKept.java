package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesKept(from, to)}: kept, of those promised by a time in between. */
@Named
public class PromisesKept extends Judged {
  @Inject
  public PromisesKept(PromiseFinder finder, Arguments arguments) {
    super("promisesKept", finder, arguments);
  }

  @Override
  Wanted within(TimeSpan span) {
    return new Wanted.Kept(span);
  }
}
