package io.kept.jira.checkup;

import io.kept.jira.checkup.Messages.Listed;
import io.kept.jira.wording.Reader;
import java.util.List;

/** The check-up for people. */
public final class CheckupViews {
  private final Checkup checkup;
  private final Messages messages;
  private final CheckupWords words;

  public CheckupViews(Checkup checkup, Messages messages, CheckupWords words) {
    this.checkup = checkup;
    this.messages = messages;
    this.words = words;
  }

  public List<Finding> look() {
    return checkup.look();
  }

  /** What all findings come to. */
  public FindingView all(List<Finding> findings, Reader reader) {
    Level level = Checkup.level(findings);
    return new FindingView("", words.level(level, reader), lozenge(level), "");
  }

  public List<FindingView> each(List<Finding> findings, Reader reader) {
    return findings.stream()
        .map(
            finding ->
                new FindingView(
                    words.about(finding, reader),
                    words.level(finding.level(), reader),
                    lozenge(finding.level()),
                    words.sentence(finding, reader)))
        .toList();
  }

  /** The messages that did not reach their readers, the latest first. */
  public List<MessageView> messages(Reader reader) {
    return messages.latest().stream().map(listed -> view(listed, reader)).toList();
  }

  private MessageView view(Listed listed, Reader reader) {
    return new MessageView(
        listed.troubled().key().text(),
        listed.issueKey(),
        words.kind(listed.troubled(), reader),
        words.at(listed.troubled().at(), reader),
        words.why(listed.troubled(), reader),
        listed.retry());
  }

  private static String lozenge(Level level) {
    return switch (level) {
      case OK -> "success";
      case ATTENTION -> "moved";
      case FAILING -> "removed";
    };
  }
}
