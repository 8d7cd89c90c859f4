package io.kept.sandbox.jql;

import java.util.List;
import java.util.Set;

/** How an issue ended: the sandbox has one way, and Jira's word for none. */
record ResolutionField() implements Field {
  private static final String FIXED = "fixed";
  private static final String UNRESOLVED = "unresolved";

  @Override
  public Set<Operator> operators() {
    return Operator.EQUALITY;
  }

  @Override
  public String column() {
    return "(case when i.resolved_at is null then null else 'fixed' end)";
  }

  @Override
  public boolean meansNothing(String text) {
    return text.equalsIgnoreCase(UNRESOLVED);
  }

  @Override
  public List<Object> stored(String name, Literal literal, Searcher searcher) {
    if (literal instanceof Literal.Nothing) {
      return List.of();
    }
    if (literal instanceof Literal.Text text && text.text().equalsIgnoreCase(FIXED)) {
      return List.of(FIXED);
    }
    throw new BadJql("The field '%s' is 'Fixed' or 'Unresolved'.".formatted(name));
  }
}
