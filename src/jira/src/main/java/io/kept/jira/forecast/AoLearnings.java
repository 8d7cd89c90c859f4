package io.kept.jira.forecast;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.forecast.Learning.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** In ActiveObjects, which writes only those columns that were set. */
public final class AoLearnings implements Learnings {
  private static final String HISTORY = "history";

  private final ActiveObjects ao;

  public AoLearnings(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public Optional<Learning> current() {
    return row()
        .map(
            row ->
                new Learning(
                    State.valueOf(row.getState()),
                    row.getNextIssue(),
                    row.getLooked(),
                    row.getLearnt(),
                    row.getBarren()));
  }

  @Override
  public void keep(Learning learning) {
    row().ifPresentOrElse(row -> write(row, learning), () -> create(learning));
  }

  @Override
  public void set(State state) {
    row()
        .filter(row -> State.valueOf(row.getState()) != State.DONE)
        .ifPresent(
            row -> {
              row.setState(state.name());
              row.save();
            });
  }

  @Override
  public void forget() {
    ao.deleteWithSQL(LearningRow.class, "NATURAL_KEY = ?", HISTORY);
  }

  private static void write(LearningRow row, Learning learning) {
    if (learning.state() == State.DONE) {
      row.setState(State.DONE.name());
    }
    row.setNextIssue(learning.next());
    row.setLooked(learning.looked());
    row.setLearnt(learning.learnt());
    row.setBarren(learning.barren());
    row.save();
  }

  private void create(Learning learning) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", HISTORY);
    columns.put("STATE", learning.state().name());
    columns.put("NEXT_ISSUE", learning.next());
    columns.put("LOOKED", learning.looked());
    columns.put("LEARNT", learning.learnt());
    columns.put("BARREN", learning.barren());
    ao.create(LearningRow.class, columns);
  }

  private Optional<LearningRow> row() {
    Query query = Query.select().where("NATURAL_KEY = ?", HISTORY);
    return Stream.of(ao.find(LearningRow.class, query)).findFirst();
  }
}
