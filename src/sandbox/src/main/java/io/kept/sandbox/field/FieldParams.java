package io.kept.sandbox.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a form sent for one field, as Jira names it: {@code customfield_10000} has the null key,
 * {@code customfield_10000:part} the key {@code part}. An empty text counts as absent.
 */
public record FieldParams(String fieldId, Map<String, String> sent) implements CustomFieldParams {
  public static FieldParams of(String fieldId, Map<String, String[]> form) {
    return new FieldParams(
        fieldId,
        form.keySet().stream()
            .filter(name -> name.equals(fieldId) || name.startsWith(fieldId + ":"))
            .collect(Collectors.toMap(Function.identity(), name -> form.get(name)[0])));
  }

  @Override
  public Object getFirstValueForNullKey() {
    return value(fieldId);
  }

  @Override
  public Object getFirstValueForKey(String key) {
    return key == null ? getFirstValueForNullKey() : value(fieldId + ":" + key);
  }

  private String value(String name) {
    String value = sent.getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }
}
