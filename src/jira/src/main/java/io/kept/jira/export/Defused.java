package io.kept.jira.export;

/**
 * Text that no spreadsheet takes for a formula (OWASP, "CSV Injection"): what begins like one gets
 * an apostrophe before it.
 */
public final class Defused {
  private static final String BEGINNINGS = "=+-@\t\r";

  private Defused() {}

  public static String text(String typed) {
    return !typed.isEmpty() && BEGINNINGS.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
  }
}
