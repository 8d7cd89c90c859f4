package io.kept.jira.digest;

/**
 * How somebody wants to be warned, for the page.
 *
 * @param digest a local time; empty when each warning is a mail of its own
 * @param time the same, or a proposal
 * @param next when the next digest comes, in words
 */
public record WishView(
    boolean holder, boolean maker, boolean lead, String digest, String time, String next) {}
