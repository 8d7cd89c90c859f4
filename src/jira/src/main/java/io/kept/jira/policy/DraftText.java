package io.kept.jira.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.policy.PolicyDraft;
import java.util.Map;
import java.util.Optional;

/** Drafts as JSON: one object, a text for each setting. */
final class DraftText {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private DraftText() {}

  static String write(PolicyDraft draft) {
    try {
      return MAPPER.writeValueAsString(draft.entries());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts is always JSON.", e);
    }
  }

  /**
   * The draft of a text that {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it did not
   */
  static PolicyDraft read(String text) {
    return texts(text)
        .filter(texts -> !texts.containsValue(null))
        .map(PolicyDraft::new)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A stored policy cannot be read; save it again in Kept's settings: " + text));
  }

  private static Optional<Map<String, String>> texts(String text) {
    try {
      return Optional.ofNullable(MAPPER.readValue(text, TEXTS));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
