package io.kept.policy;

/**
 * One thing wrong with a draft.
 *
 * @param setting where it is entered
 * @param wrong why it cannot be used
 * @param entered what was entered, or the part of a longer text that cannot be used; empty when
 *     nothing was, or when something is missing
 * @param works what could be entered instead: an example, or all there is, separated by commas
 */
public record Fault(String setting, Wrong wrong, String entered, String works) {

  /** One English sentence for logs and tests; screens say it in their own language. */
  public String sentence() {
    return setting
        + " is \""
        + entered
        + "\": "
        + wrong.sentence()
        + ". This works: "
        + works
        + ".";
  }
}
