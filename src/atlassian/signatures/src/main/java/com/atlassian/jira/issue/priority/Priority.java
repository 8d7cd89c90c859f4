package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

public interface Priority extends IssueConstant {}
