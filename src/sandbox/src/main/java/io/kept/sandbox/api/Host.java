package io.kept.sandbox.api;

import io.kept.sandbox.comment.EntityProperties;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.page.issue.Directory;
import io.kept.sandbox.page.issue.IssueServices;
import io.kept.sandbox.user.SandboxAuthentication;

/** The Jira whose REST it is. */
public record Host(
    IssueServices services,
    Directory directory,
    JqlSearch search,
    EntityProperties properties,
    SandboxAuthentication authentication) {}
