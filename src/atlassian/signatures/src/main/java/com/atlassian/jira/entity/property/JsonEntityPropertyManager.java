package com.atlassian.jira.entity.property;

public interface JsonEntityPropertyManager {
  EntityProperty get(String entityName, Long entityId, String key);
}
