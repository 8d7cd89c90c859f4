package io.kept.jira.field;

/**
 * The field's value as its templates show it.
 *
 * @param text for people, in their zone and language; empty when there is no value
 * @param iso the instant in ISO form, for machines
 * @param hint what may be typed
 */
public record FieldView(String text, String iso, String hint) {}
