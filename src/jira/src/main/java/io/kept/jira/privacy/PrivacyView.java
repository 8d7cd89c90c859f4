package io.kept.jira.privacy;

/**
 * How long what is personal is kept, in the reader's language.
 *
 * @param months empty for ever
 * @param version as a form sends it back
 * @param forgetting how many users are being forgotten; empty when none
 */
public record PrivacyView(String months, String sentence, String version, String forgetting) {}
