package io.kept.jira.reconciliation;

import com.atlassian.jira.bc.issue.search.SearchService;
import io.kept.jira.promise.PromisedByFields;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a run goes through: the promises that are alive, then each promised-by field there is. */
public final class Walks implements Supplier<List<Walk>> {
  private final List<Walk> alive;
  private final PromisedByFields fields;
  private final SearchService search;

  /**
   * @param alive through the promises; never none
   */
  public Walks(List<Walk> alive, PromisedByFields fields, SearchService search) {
    this.alive = alive;
    this.fields = fields;
    this.search = search;
  }

  @Override
  public List<Walk> get() {
    return Stream.concat(
            alive.stream(), fields.all().stream().map(field -> new FieldWalk(field, search)))
        .toList();
  }
}
