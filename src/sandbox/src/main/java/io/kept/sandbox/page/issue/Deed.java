package io.kept.sandbox.page.issue;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.permission.Permission;

/** Something that can be done to a whole issue, after one more question. */
record Deed(Wording wording, Permission permission, Act act) {
  /**
   * @param action the name of Jira's action, which is in the address
   * @param title on the button
   * @param sentence what will happen
   */
  record Wording(String action, String title, String sentence) {}

  /** Does it, and says where to go on. */
  interface Act {
    Answer on(Visit visit, SandboxIssue issue);
  }
}
