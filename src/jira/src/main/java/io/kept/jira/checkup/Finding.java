package io.kept.jira.checkup;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a check has found.
 *
 * @param about the name of the check, for programs
 * @param figures what was found, for programs
 */
public record Finding(String about, Level level, Sentence sentence, Map<String, Object> figures) {
  /**
   * What was found, for people.
   *
   * @param key of the text
   * @param arguments of the text; an {@code Instant} and a {@code Duration} are put as readers do
   */
  public record Sentence(String key, List<Serializable> arguments) {
    static Sentence of(String key, Serializable... arguments) {
      return new Sentence(key, List.of(arguments));
    }
  }
}
