package com.atlassian.jira.issue.issuetype;

public interface IssueType {}
