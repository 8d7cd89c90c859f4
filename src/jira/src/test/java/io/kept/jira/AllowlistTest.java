package io.kept.jira;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.administration.AccountView;
import io.kept.jira.administration.AdministrationView;
import io.kept.jira.administration.LearningView;
import io.kept.jira.banner.BannerView;
import io.kept.jira.checkup.FindingView;
import io.kept.jira.checkup.MessageView;
import io.kept.jira.digest.WeeklyChoice;
import io.kept.jira.digest.WeeklyView;
import io.kept.jira.digest.WishView;
import io.kept.jira.field.FieldView;
import io.kept.jira.field.Glance;
import io.kept.jira.mine.MineActs;
import io.kept.jira.mine.MineRow;
import io.kept.jira.mine.MineTable;
import io.kept.jira.panel.CauseView;
import io.kept.jira.panel.CountdownView;
import io.kept.jira.panel.EventView;
import io.kept.jira.panel.HeardView;
import io.kept.jira.panel.MayView;
import io.kept.jira.panel.PanelView;
import io.kept.jira.panel.PromiseView;
import io.kept.jira.panel.StandingView;
import io.kept.jira.privacy.PrivacyView;
import io.kept.jira.report.Caption;
import io.kept.jira.report.Cell;
import io.kept.jira.report.Choice;
import io.kept.jira.report.Form;
import io.kept.jira.report.RateView;
import io.kept.jira.report.Table;
import io.kept.jira.report.TableRow;
import io.kept.jira.settings.CalendarsView;
import io.kept.jira.settings.SettingsView;
import io.kept.jira.setup.ChoiceView;
import io.kept.jira.setup.KindView;
import io.kept.jira.setup.SetupView;
import io.kept.jira.workflow.FieldChoice;
import io.kept.jira.workflow.StepView;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From Jira 10.5 on a template can call on our views only what the descriptor allows. */
class AllowlistTest {
  private static final Path RESOURCES = Path.of("target/classes");
  private static final Pattern CALL = Pattern.compile("\\$!?\\{?(\\w+)\\.(\\w+)(\\(\\))?");
  private static final Pattern ALLOWED = Pattern.compile("<method>(.+)#(\\w+)\\(\\)</method>");

  /** Which of our views goes by which name in the templates. */
  private static final Map<String, Class<?>> VIEWS =
      Map.ofEntries(
          entry("kept", FieldView.class),
          entry("value", Glance.class),
          entry("panel", PanelView.class),
          entry("promise", PromiseView.class),
          entry("standing", StandingView.class),
          entry("countdown", CountdownView.class),
          entry("may", MayView.class),
          entry("cause", CauseView.class),
          entry("event", EventView.class),
          entry("heard", HeardView.class),
          entry("banner", BannerView.class),
          entry("wish", WishView.class),
          entry("weekly", WeeklyView.class),
          entry("wanted", WeeklyChoice.class),
          entry("table", MineTable.class),
          entry("item", MineRow.class),
          entry("acts", MineActs.class),
          entry("rate", RateView.class),
          entry("settings", SettingsView.class),
          entry("administration", AdministrationView.class),
          entry("account", AccountView.class),
          entry("privacy", PrivacyView.class),
          entry("learning", LearningView.class),
          entry("finding", FindingView.class),
          entry("message", MessageView.class),
          entry("calendars", CalendarsView.class),
          entry("counts", Table.class),
          entry("what", Caption.class),
          entry("line", TableRow.class),
          entry("cell", Cell.class),
          entry("form", Form.class),
          entry("offered", Choice.class),
          entry("setup", SetupView.class),
          entry("offer", KindView.class),
          entry("option", ChoiceView.class),
          entry("step", StepView.class),
          entry("choice", FieldChoice.class));

  /** What Jira and Java supply, and allow by themselves. */
  private static final Set<String> SUPPLIED =
      Set.of("i18n", "requestContext", "customField", "fieldLayoutItem");

  @Test
  void allowsExactlyWhatTheTemplatesCall() throws IOException {
    assertThat(allowed()).isNotEmpty().isEqualTo(called());
  }

  @Test
  void templatesKnowOnlyOurViewsAndWhatIsSupplied() throws IOException {
    assertThat(calls().map(call -> call.group(1)))
        .allMatch(name -> VIEWS.containsKey(name) || SUPPLIED.contains(name));
  }

  @Test
  void everyAllowedMethodIsAPublicAccessorOfAPublicView() throws Exception {
    for (String method : allowed()) {
      String[] parts = method.split("#");
      Class<?> view = Class.forName(parts[0]);

      assertThat(view).isPublic().isRecord();
      assertThat(Modifier.isPublic(view.getMethod(parts[1]).getModifiers())).isTrue();
    }
  }

  private static Set<String> allowed() throws IOException {
    return ALLOWED
        .matcher(Files.readString(RESOURCES.resolve("atlassian-plugin.xml")))
        .results()
        .map(match -> match.group(1) + "#" + match.group(2))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> called() throws IOException {
    return calls()
        .filter(isOnAView())
        .map(call -> VIEWS.get(call.group(1)).getName() + "#" + call.group(2))
        .collect(toCollection(TreeSet::new));
  }

  private static Predicate<MatchResult> isOnAView() {
    return call -> VIEWS.containsKey(call.group(1));
  }

  private static Stream<MatchResult> calls() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
      List<Path> templates = files.toList();
      StringBuilder all = new StringBuilder();
      for (Path template : templates) {
        all.append(Files.readString(template));
      }
      return CALL.matcher(all).results();
    }
  }
}
