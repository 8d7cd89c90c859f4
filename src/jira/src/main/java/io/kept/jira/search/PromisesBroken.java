package io.kept.jira.search;

import javax.inject.Inject;
import javax.inject.Named;

/** {@code promisesBroken(from, to)}: broken, of those promised by a time in between. */
@Named
public class PromisesBroken extends Judged {
  @Inject
  public PromisesBroken(PromiseFinder finder, Arguments arguments) {
    super("promisesBroken", finder, arguments);
  }

  @Override
  Wanted within(TimeSpan span) {
    return new Wanted.Broken(span);
  }
}
