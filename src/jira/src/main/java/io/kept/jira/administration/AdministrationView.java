package io.kept.jira.administration;

import io.kept.jira.checkup.FindingView;
import io.kept.jira.checkup.MessageView;
import java.util.List;

/** What the page of Jira's administrators shows, in the reader's language. */
public record AdministrationView(
    FindingView all, List<FindingView> findings, List<MessageView> messages) {}
