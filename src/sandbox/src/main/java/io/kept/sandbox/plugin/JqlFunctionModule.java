package io.kept.sandbox.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;

/** An enabled JQL function. */
record JqlFunctionModule(JqlFunction function) implements Module {}
