package io.kept.jira.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.selection.Selected;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Word;
import io.kept.report.Period;
import io.kept.report.Selection;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryCounts;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Said on Monday, 23 November 2026, 09:00 in Berlin. */
class ExportTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final String HEADS =
      "project,issue,promise,kind,try,said_at,words,promised_by,zone,ending,fulfilled_at,"
          + "first_word,extra_try,told_ahead,cause";

  private final PaperJira jira = new PaperJira();
  private final UserManager users = mock(UserManager.class);
  private final ApplicationUser mona = jira.manager("mona");
  private final Export export =
      new Export(
          new MemoryCounts(jira.kept.store, KeptDesk.BERLIN),
          new Export.Issues(jira.issues, jira.rights),
          new Names(users, jira.wording),
          () -> KeptDesk.BERLIN);

  @Test
  void writesOneLineForEachTry() throws IOException {
    jira.kept.quote("20m");
    jira.kept.pass("PT5M");
    jira.kept.quote("1h");

    assertThat(lines(false, mona))
        .containsExactly(
            HEADS,
            "DESK,DESK-10,1,FIX,1,\"2026-11-23 09:00:00\",20m,\"2026-11-23 09:20:00\","
                + "Europe/Berlin,RENEGOTIATED,,true,false,false,",
            "DESK,DESK-10,1,FIX,2,\"2026-11-23 09:05:00\",1h,\"2026-11-23 10:05:00\","
                + "Europe/Berlin,OPEN,,false,false,false,");
  }

  @Test
  void namesAgentsOnlyToWhoeverMaySeeThem() throws IOException {
    jira.kept.quote("20m");

    assertThat(lines(true, mona).get(0)).isEqualTo(HEADS + ",maker,holder");
    assertThat(lines(true, mona).get(1)).endsWith(",anna,");
    assertThat(lines(false, mona).get(1)).doesNotContain("anna");
  }

  @Test
  void keepsTheKeyOfAnIssueFromWhoeverMayNotSeeIt() throws IOException {
    jira.kept.quote("20m");

    assertThat(lines(false, People.called("olaf")).get(1)).startsWith("DESK,,1,");
  }

  @Test
  void defusesANameThatASpreadsheetWouldTakeForAFormula() throws IOException {
    ApplicationUser anna = mock(ApplicationUser.class);
    when(anna.getDisplayName()).thenReturn("=HYPERLINK(\"https://example.com\",\"x\")");
    when(users.getUserByKey("anna")).thenReturn(anna);
    jira.kept.quote("20m");

    assertThat(lines(true, mona).get(1))
        .endsWith(",\"'=HYPERLINK(\"\"https://example.com\"\",\"\"x\"\")\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1"})
  void defusesWhateverBeginsAFormula(String typed) {
    assertThat(Defused.text(typed)).isEqualTo("'" + typed);
  }

  @Test
  void leavesOtherTextAsItIs() {
    assertThat(Defused.text("a=1")).isEqualTo("a=1");
    assertThat(Defused.text("")).isEmpty();
  }

  @Test
  void saysWhatBrokeAndWhy() throws IOException {
    jira.kept.quote("20m");
    jira.kept.pass("PT1H");
    jira.kept.act(now -> new Happening.CauseNamed(now, KeptDesk.ANNA, "third-party"));

    assertThat(lines(false, mona).get(1)).contains(",BROKEN,,true,").endsWith(",third-party");
  }

  @Test
  void callsWhoeverWasForgottenAFormerUserInTheReadersLanguage() throws IOException {
    Word word = Word.of(Person.FORMER, jira.kept.read("20m"));
    jira.kept.promises.quote(KeptDesk.ISSUE, Kind.FIX, word);

    assertThat(lines(true, mona).get(1)).endsWith(",\"former user\",");
    assertThat(lines(new Reader(KeptDesk.BERLIN, Locale.GERMAN)).get(1))
        .endsWith(",\"ehemaliger Benutzer\",");
  }

  private List<String> lines(Reader reader) throws IOException {
    return lines(true, mona, reader);
  }

  private List<String> lines(boolean agents, ApplicationUser user) throws IOException {
    return lines(agents, user, new Reader(KeptDesk.BERLIN, Locale.ENGLISH));
  }

  private List<String> lines(boolean agents, ApplicationUser user, Reader reader)
      throws IOException {
    StringWriter out = new StringWriter();
    Period day = new Period(MONDAY, MONDAY.plusDays(1));
    Selection selection = new Selection(List.of(1L), day, Optional.empty(), Selection.People.ALL);
    export.write(new Selected(List.of(jira.project), selection, agents), user, reader, out);
    assertThat(out.toString()).startsWith("\uFEFF").endsWith("\r\n");
    return out.toString().substring(1).lines().toList();
  }
}
