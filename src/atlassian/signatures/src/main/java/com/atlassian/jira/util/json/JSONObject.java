package com.atlassian.jira.util.json;

import java.util.LinkedHashMap;
import java.util.Map;

public class JSONObject {
  private final Map<String, Object> values = new LinkedHashMap<>();

  public JSONObject put(String key, Object value) throws JSONException {
    if (key == null) {
      throw new JSONException("Null key.");
    }
    values.put(key, value);
    return this;
  }

  @Override
  public String toString() {
    StringBuilder json = new StringBuilder("{");
    values.forEach(
        (key, value) ->
            json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(key)
                .append("\":")
                .append(value instanceof String text ? '"' + text + '"' : value));
    return json.append('}').toString();
  }
}
