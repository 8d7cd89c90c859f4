package io.kept.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kept.sandbox.field.FieldErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client sent of an issue: values by field, and comments to add.
 *
 * @param errors what is wrong with it, by field
 */
record Sent(Map<String, JsonNode> fields, List<JsonNode> comments, FieldErrors errors) {
  /** Reads {@code {"fields": {...}, "update": {"summary": [{"set": ...}]}}}. */
  static Sent of(JsonNode body) {
    Sent sent = new Sent(new LinkedHashMap<>(), new ArrayList<>(), new FieldErrors());
    body.path("fields")
        .fields()
        .forEachRemaining(it -> sent.fields.put(it.getKey(), it.getValue()));
    body.path("update")
        .fields()
        .forEachRemaining(
            it -> it.getValue().forEach(operation -> sent.update(it.getKey(), operation)));
    return sent;
  }

  boolean has(SystemField field) {
    return fields.containsKey(field.id());
  }

  /** Null JSON and no JSON are both missing. */
  JsonNode value(SystemField field) {
    JsonNode value = fields.get(field.id());
    return value == null || value.isNull() ? MissingNode.getInstance() : value;
  }

  void refuse(String field) {
    String message = "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";
    errors.addError(field, message.formatted(field));
  }

  private void update(String field, JsonNode operation) {
    if (field.equals(SystemField.COMMENT.id()) && operation.has("add")) {
      comments.add(operation.get("add"));
    } else if (!operation.has("set")) {
      errors.addError(field, "Field '" + field + "' can only be set.");
    } else if (fields.putIfAbsent(field, operation.get("set")) != null) {
      errors.addError(field, "Field '" + field + "' cannot be in both 'fields' and 'update'.");
    }
  }
}
