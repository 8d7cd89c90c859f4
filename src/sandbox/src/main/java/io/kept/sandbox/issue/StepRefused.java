package io.kept.sandbox.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A validator does not take what was entered for a step. */
public final class StepRefused extends IllegalArgumentException {
  private final transient List<String> sentences;
  private final transient Map<String, String> byField;

  public StepRefused(List<String> sentences, Map<String, String> byField) {
    super(String.join(" ", all(sentences, byField)));
    this.sentences = List.copyOf(sentences);
    this.byField = Map.copyOf(byField);
  }

  /** What concerns no single field. */
  public List<String> sentences() {
    return sentences;
  }

  public Map<String, String> byField() {
    return byField;
  }

  private static List<String> all(List<String> sentences, Map<String, String> byField) {
    List<String> all = new ArrayList<>(sentences);
    all.addAll(byField.values());
    return all;
  }
}
