package io.kept.jira.field;

/**
 * The field's value as its templates show it.
 *
 * @param text for people, in their zone and language; empty when there is no value
 * @param iso the instant in ISO form, for machines
 * @param issue the number of the issue; empty where there is none yet
 * @param hint what may be typed
 * @param offered the words that a new issue's screen starts with; empty when there are none
 */
public record FieldView(String text, String iso, String issue, String hint, String offered) {}
