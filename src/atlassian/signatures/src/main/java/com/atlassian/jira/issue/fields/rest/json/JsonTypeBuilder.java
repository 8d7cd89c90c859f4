package com.atlassian.jira.issue.fields.rest.json;

public class JsonTypeBuilder {
  private JsonTypeBuilder() {}

  public static JsonType custom(String type, String customFieldTypeKey, Long customFieldId) {
    return new JsonType(type, customFieldTypeKey, customFieldId);
  }
}
