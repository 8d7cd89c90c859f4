package io.kept.sandbox.replay;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.log.EventLog;
import io.kept.sandbox.mail.ReceivedMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two years of a real help desk: 2,495 tickets, through the very jar that Jira would load. */
class ReplayIT {
  private static final Path LOG = Path.of("../../../shared/data/helpdesk-2010-2011.csv");
  private static final String LEFT_OUT =
      "LEFT OUT: the replay of a real log, because shared/data/helpdesk-2010-2011.csv is not"
          + " beside the checkout.";

  private static Sandbox sandbox;
  private static Recount recount;
  private static RatePage page;

  @BeforeAll
  static void replayTheLog() throws IOException {
    if (Files.notExists(LOG)) {
      // Surefire keeps the reason of a whole class to itself.
      System.out.println(LEFT_OUT);
    }
    assumeTrue(Files.exists(LOG), LEFT_OUT);
    EventLog log = EventLog.parse(Files.readString(LOG), ZoneOffset.UTC);
    assertThat(log.refused()).isEmpty();
    Path plugin = Path.of(System.getProperty("kept.plugin"));
    sandbox =
        Sandbox.start(
            SandboxSetup.empty().withPlugin(plugin).standingAt(log.cases().get(0).opened()));
    recount = new Replay(sandbox, log, System.out::println).run();
    page = RatePage.read(sandbox);
  }

  @AfterAll
  static void close() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @Test
  void everyPromiseHasExactlyOneVerdict() {
    assertThat(recount.issues()).hasSize(2495);
    assertThat(page.kept() + page.broken()).isEqualTo(recount.kept() + recount.broken());
    assertThat(page.open()).isZero();
    assertThat(page.withdrawn()).isZero();
    assertThat(page.renegotiated()).isZero();
  }

  @Test
  void theRateOnThePageEqualsARecountFromTheLog() {
    assertThat(page.kept()).isEqualTo(recount.kept());
    assertThat(page.broken()).isEqualTo(recount.broken());
    assertThat(page.rate()).isBetween(0.77, 0.83);
  }

  @Test
  void noCustomerHearsTwiceOfTheSamePromise() {
    List<Long> heard = recount.issues().stream().map(ReplayIT::headsUps).toList();

    assertThat(heard).allMatch(headsUps -> headsUps <= 1);
    assertThat(heard.stream().filter(headsUps -> headsUps == 1).count())
        .isGreaterThanOrEqualTo(page.broken());
  }

  @Test
  void noHolderIsWarnedTwiceOfTheSamePromise() {
    Map<String, Long> warnings =
        sandbox.mail().mails().all().stream()
            .collect(groupingBy(ReceivedMail::subject, counting()));

    assertThat(warnings.size()).isGreaterThanOrEqualTo(page.broken());
    assertThat(warnings.values()).allMatch(count -> count == 1);
  }

  private static long headsUps(SandboxIssue issue) {
    return sandbox.comments().getComments(issue).stream()
        .filter(comment -> comment.getAuthorApplicationUser().getUsername().equals("kept"))
        .count();
  }
}
