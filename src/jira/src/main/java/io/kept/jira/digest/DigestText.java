package io.kept.jira.digest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.mine.MineRow;
import io.kept.jira.mine.MineTable;
import io.kept.jira.mine.MineViews;
import io.kept.jira.mine.MyPromises;
import io.kept.jira.notice.WarningMail;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.message.Message;
import io.kept.message.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What "My promises" shows, as a mail: risk first, then what is due. */
public class DigestText {
  private final MyPromises promises;
  private final MineViews views;
  private final Speech speech;
  private final ApplicationProperties jira;

  /** In which words. */
  public record Speech(Readers readers, Wording wording) {}

  public DigestText(
      MyPromises promises, MineViews views, Speech speech, ApplicationProperties jira) {
    this.promises = promises;
    this.views = views;
    this.speech = speech;
    this.jira = jira;
  }

  /** Empty when nothing waits for them. */
  Optional<WarningMail> of(ApplicationUser user) {
    Reader reader = speech.readers().of(user);
    String root = jira.getBaseUrl(UrlMode.CANONICAL);
    MineTable held = views.of(promises.heldBy(user), root, reader);
    MineTable passedOn = views.of(promises.passedOnBy(user), root, reader);
    int count = held.rows().size() + passedOn.rows().size();
    if (count == 0) {
      return Optional.empty();
    }
    List<Message.Part> parts = new ArrayList<>();
    list(parts, held, "kept.mine.held", reader);
    list(parts, passedOn, "kept.mine.passed_on", reader);
    parts.add(
        new Message.Link(
            speech.wording().text(reader, "kept.digest.settings"),
            root + "/plugins/servlet/kept/warnings"));
    String subject =
        speech.wording().text(reader, "kept.digest.subject", count, promises.urgent(user));
    return Optional.of(
        new WarningMail(
            Message.saying(subject).writtenFor(Target.LINE), new Message(parts), reader.locale()));
  }

  private void list(List<Message.Part> parts, MineTable table, String heading, Reader reader) {
    if (table.rows().isEmpty()) {
      return;
    }
    parts.add(new Message.Words(speech.wording().text(reader, heading) + ":"));
    table.rows().forEach(row -> parts.add(new Message.Link(line(row, reader), row.url())));
    if (!table.more().isEmpty()) {
      parts.add(new Message.Words(table.more()));
    }
  }

  private String line(MineRow row, Reader reader) {
    String line =
        speech
            .wording()
            .text(
                reader,
                "kept.digest.line",
                row.issueKey(),
                row.summary(),
                row.what(),
                row.by(),
                row.health());
    return row.left().isEmpty() ? line : line + ", " + row.left();
  }
}
