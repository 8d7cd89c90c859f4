package io.kept.jira.administration;

import io.kept.jira.checkup.CheckupViews;
import io.kept.jira.checkup.Finding;
import io.kept.jira.privacy.PrivacyView;
import io.kept.jira.privacy.PrivacyWords;
import io.kept.jira.wording.Reader;
import java.util.List;

/** What the page of Jira's administrators shows. */
public final class AdministrationViews {
  private final CheckupViews checkup;
  private final LearningViews learning;
  private final Account account;
  private final PrivacyWords privacy;

  public AdministrationViews(
      CheckupViews checkup, LearningViews learning, Account account, PrivacyWords privacy) {
    this.checkup = checkup;
    this.learning = learning;
    this.account = account;
    this.privacy = privacy;
  }

  PrivacyView privacy(Reader reader) {
    return privacy.view(reader);
  }

  AccountView account(Reader reader) {
    return account.view(reader);
  }

  LearningView learning(Reader reader) {
    return learning.view(reader);
  }

  AdministrationView current(Reader reader) {
    List<Finding> findings = checkup.look();
    return new AdministrationView(
        checkup.all(findings, reader), checkup.each(findings, reader), checkup.messages(reader));
  }
}
