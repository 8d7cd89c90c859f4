package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

public class FieldJsonRepresentation {
  private final JsonData standardData;
  private JsonData renderedData;

  public FieldJsonRepresentation(JsonData standardData) {
    this.standardData = standardData;
  }

  public JsonData getStandardData() {
    return standardData;
  }

  public JsonData getRenderedData() {
    return renderedData;
  }

  public void setRenderedData(JsonData renderedData) {
    this.renderedData = renderedData;
  }
}
