package io.kept.sandbox.plugin;

/** A link that a plugin adds to a page, ready to be shown. */
public record WebLink(String id, String label, String url) {}
