package io.kept.jira.mine;

import com.atlassian.jira.issue.Issue;
import io.kept.promise.Health;
import io.kept.promise.Promise;

/** A promise that somebody is to see, and how it is doing. */
record Mine(Promise promise, Health health, Issue issue) {}
