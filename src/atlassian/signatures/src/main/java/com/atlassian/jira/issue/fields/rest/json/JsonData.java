package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.util.ErrorCollection;

/** A value of JSON; the sandbox converts nothing but single values to text. */
public class JsonData {
  private final Object data;

  public JsonData(Object data) {
    this.data = data;
  }

  public Object getData() {
    return data;
  }

  public boolean isNull() {
    return data == null;
  }

  public <T> T convertValue(String fieldId, Class<T> type, ErrorCollection errors) {
    if (type == String.class
        && (data instanceof CharSequence || data instanceof Number || data instanceof Boolean)) {
      return type.cast(data.toString());
    }
    errors.addError(fieldId, "Could not read the value of the field as " + type.getSimpleName());
    return null;
  }
}
