package io.kept.jira.mine;

/**
 * What can be done about a promise from the page.
 *
 * @param version the promise's entries as the page shows it
 * @param holder the user name of who holds it; empty when nobody does
 * @param rests until when its warning rests, in words; empty when it does not
 * @param pressing whether its warning can rest
 */
public record MineActs(long promise, int version, String holder, String rests, boolean pressing) {}
