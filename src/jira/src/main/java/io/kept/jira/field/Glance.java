package io.kept.jira.field;

/**
 * What a read-only field shows about an issue. Its text form is that for machines.
 *
 * @param value for machines
 * @param text for whoever reads, in their language
 * @param iso the instant that is promised
 * @param lozenge AUI's name of the colour and shape of its health
 */
public record Glance(String value, String text, String iso, String lozenge) {
  @Override
  public String toString() {
    return value;
  }
}
