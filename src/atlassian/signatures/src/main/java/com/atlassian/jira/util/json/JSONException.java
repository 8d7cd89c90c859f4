package com.atlassian.jira.util.json;

public class JSONException extends Exception {
  public JSONException(String message) {
    super(message);
  }
}
