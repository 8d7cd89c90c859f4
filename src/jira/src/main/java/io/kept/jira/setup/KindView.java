package io.kept.jira.setup;

/**
 * A kind of promise to choose, in the reader's language.
 *
 * @param there whether it has a field already
 */
public record KindView(
    String value, String label, String description, boolean chosen, boolean there) {}
