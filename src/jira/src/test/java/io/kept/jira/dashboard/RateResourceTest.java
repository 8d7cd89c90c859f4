package io.kept.jira.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.report.RateSentences;
import io.kept.jira.rest.Replies;
import io.kept.jira.testkit.PaperJira;
import io.kept.policy.Kind;
import io.kept.report.Tally;
import io.kept.report.WeekCount;
import io.kept.report.Weeks;
import io.kept.testkit.KeptDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * It is Monday, 23 November 2026; three fixes were kept last week, a reply was broken this week.
 */
class RateResourceTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private final PaperJira jira = new PaperJira();
  private final Project other = mock(Project.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final RateResource resource =
      new RateResource(
          jira.settings.authentication(),
          new ManagedProjects(projects, jira.rights),
          new RecentRates(
              project ->
                  List.of(
                      count(project, MONDAY.minusWeeks(1), Kind.FIX, new Tally(3, 0, 1, 0, 0)),
                      count(project, MONDAY, Kind.REPLY, new Tally(0, 1, 0, 0, 0))),
              jira.kept.clock,
              () -> new Weeks(KeptDesk.BERLIN)),
          new RateResource.Speech(
              new RateAnswers(
                  jira.settings.readers(), jira.wording, new RateSentences(jira.wording)),
              new Replies(jira.promises, jira.settings.readers(), jira.wording)));

  @BeforeEach
  void miaManagesOneOfTwoProjects() {
    when(other.getId()).thenReturn(99L);
    when(other.getKey()).thenReturn("OTHER");
    when(other.getName()).thenReturn("Other desk");
    when(projects.getProjects()).thenReturn(List.of(other, jira.project));
    ApplicationUser mia = jira.watcher("mia");
    manages(mia, jira.project);
    jira.settings.logIn(mia);
  }

  @Test
  void saysTheRateOfAProjectWeekByWeek() throws Exception {
    JsonNode answer = json(resource.rate("DESK", "4", ""));

    assertThat(answer.path("title").asText()).isEqualTo("Service desk, all kinds, last 4 weeks");
    assertThat(answer.path("sentence").asText()).isEqualTo("3 of 4 promises kept: 75%");
    assertThat(answer.path("caution").asText()).startsWith("Few were kept or broken");
    assertThat(answer.path("leftOut").asText()).startsWith("Left out: 1 open");
    assertThat(answer.path("share").asDouble()).isEqualTo(0.75);
    assertThat(answer.path("low").asDouble()).isBetween(0.3, 0.75);
    assertThat(answer.path("high").asDouble()).isBetween(0.75, 1.0);
    assertThat(answer.path("parts")).hasSize(4);
    assertThat(answer.path("parts").get(2).toString())
        .isEqualTo(
            "{\"monday\":\"2026-11-16\",\"weeks\":1,\"label\":\"16 Nov 2026\","
                + "\"text\":\"100% (3 of 3)\",\"share\":1.0,\"kept\":3,\"broken\":0,\"open\":1,"
                + "\"withdrawn\":0,\"renegotiated\":0}");
    assertThat(answer.path("parts").get(0).has("share")).isFalse();
  }

  @Test
  void countsOneKindOnlyAndThirteenWeeksUnlessAskedOtherwise() throws Exception {
    JsonNode answer = json(resource.rate("DESK", null, "fix"));

    assertThat(answer.path("title").asText()).isEqualTo("Service desk, fixes, last 13 weeks");
    assertThat(answer.path("kind").asText()).isEqualTo("FIX");
    assertThat(answer.path("broken").asInt()).isZero();
    assertThat(answer.path("parts")).hasSize(13);
  }

  @Test
  void takesFourWeeksOfAYearTogether() throws Exception {
    JsonNode answer = json(resource.rate("DESK", "52", null));

    assertThat(answer.path("parts")).hasSize(13);
    assertThat(answer.path("parts").get(12).path("label").asText())
        .isEqualTo("4 weeks from 2 Nov 2026");
  }

  @Test
  void isAboutAllThatTheCallerManagesWithoutAProject() throws Exception {
    assertThat(json(resource.rate(null, null, null)).path("projects").toString())
        .isEqualTo("[\"DESK\"]");

    ApplicationUser gerda = jira.watcher("gerda");
    manages(gerda, jira.project);
    manages(gerda, other);
    jira.settings.logIn(gerda);

    JsonNode answer = json(resource.rate(" ", null, null));
    assertThat(answer.path("projects").toString()).isEqualTo("[\"OTHER\",\"DESK\"]");
    assertThat(answer.path("title").asText()).startsWith("All projects that I manage");
    assertThat(answer.path("kept").asInt()).isEqualTo(6);
  }

  @Test
  void whatTheCallerDoesNotManageIsNotThere() {
    Response nowhere = resource.rate("NOWHERE", null, null);

    assertThat(nowhere.getStatus()).isEqualTo(404);
    assertThat(resource.rate("OTHER", null, null).getEntity()).isEqualTo(nowhere.getEntity());
    jira.settings.logIn(jira.agent("anna"));
    assertThat(resource.rate("DESK", null, null).getEntity()).isEqualTo(nowhere.getEntity());
    assertThat(resource.rate(null, null, null).getEntity()).isEqualTo(nowhere.getEntity());
    jira.settings.logIn(null);
    assertThat(resource.rate("DESK", null, null).getEntity()).isEqualTo(nowhere.getEntity());
    assertThat(resource.projects().getStatus()).isEqualTo(404);
  }

  @Test
  void refusesWhatItCannotCount() {
    assertThat(refused(resource.rate("DESK", "0", null))).contains("\"field\":\"weeks\"", "4, 13");
    assertThat(refused(resource.rate("DESK", "x", null))).contains("\"field\":\"weeks\"");
    assertThat(refused(resource.rate("DESK", null, "x"))).contains("\"field\":\"kind\"", "REPLY");
  }

  @Test
  void namesTheProjectsThatCanBeAskedFor() throws Exception {
    assertThat(json(resource.projects()).path("projects"))
        .extracting(project -> project.path("key").asText())
        .containsExactly("DESK");
    jira.settings.logIn(jira.agent("anna"));
    assertThat(json(resource.projects()).path("projects")).isEmpty();
  }

  private void manages(ApplicationUser user, Project project) {
    when(jira.permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
        .thenReturn(true);
    when(jira.permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user))
        .thenReturn(true);
  }

  private static String refused(Response answer) {
    assertThat(answer.getStatus()).isEqualTo(400);
    return answer.getEntity().toString();
  }

  private static JsonNode json(Response answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.getEntity().toString());
  }

  private static WeekCount count(long project, LocalDate monday, Kind kind, Tally tally) {
    return new WeekCount(
        new WeekCount.Key(project, monday, kind),
        new TreeMap<>(Map.of(monday, tally)),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
