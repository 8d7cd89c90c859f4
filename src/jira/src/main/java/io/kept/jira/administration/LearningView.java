package io.kept.jira.administration;

/**
 * How learning from history is doing, in the reader's language.
 *
 * @param restartable whether it may begin anew
 */
public record LearningView(String sentence, boolean running, boolean paused, boolean restartable) {}
