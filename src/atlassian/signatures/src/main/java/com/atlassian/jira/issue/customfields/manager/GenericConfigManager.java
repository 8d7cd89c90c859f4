package com.atlassian.jira.issue.customfields.manager;

/** Only named in a constructor; Kept keeps no field configuration of its own. */
public interface GenericConfigManager {}
