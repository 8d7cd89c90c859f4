package com.atlassian.jira.entity.property;

public interface EntityProperty {
  String getValue();
}
