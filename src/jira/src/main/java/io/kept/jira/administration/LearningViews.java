package io.kept.jira.administration;

import io.kept.jira.forecast.HistoryRun;
import io.kept.jira.forecast.Learning;
import io.kept.jira.forecast.Learning.State;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import java.util.Optional;

/** How learning from history is doing. */
public final class LearningViews {
  private final HistoryRun history;
  private final Wording wording;

  public LearningViews(HistoryRun history, Wording wording) {
    this.history = history;
    this.wording = wording;
  }

  LearningView view(Reader reader) {
    Optional<State> state = history.progress().map(Learning::state);
    return new LearningView(
        sentence(reader),
        state.filter(State.RUNNING::equals).isPresent(),
        state.filter(State.PAUSED::equals).isPresent(),
        state.filter(it -> it != State.RUNNING).isPresent());
  }

  String sentence(Reader reader) {
    return history
        .progress()
        .map(it -> wording.text(reader, key(it.state()), it.looked(), it.learnt()))
        .orElseGet(() -> wording.text(reader, "kept.learning.none"));
  }

  private static String key(State state) {
    return switch (state) {
      case RUNNING -> "kept.learning.running";
      case PAUSED -> "kept.learning.paused";
      case DONE -> "kept.learning.done";
    };
  }
}
