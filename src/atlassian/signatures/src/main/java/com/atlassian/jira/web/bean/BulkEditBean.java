package com.atlassian.jira.web.bean;

public interface BulkEditBean {}
