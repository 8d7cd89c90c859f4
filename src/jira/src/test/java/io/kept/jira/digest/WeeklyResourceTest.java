package io.kept.jira.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.Replies;
import io.kept.jira.selection.ManagedProjects;
import io.kept.jira.testkit.PaperJira;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 09:00 in Berlin; Mia manages the service desk. */
class WeeklyResourceTest {
  private static final String NONE =
      "{\"day\":\"\",\"time\":\"\",\"project\":\"\",\"sentence\":\"No weekly mail comes.\"}";
  private static final String FRIDAYS =
      "{\"day\": \"friday\", \"time\": \" 08:00 \", \"project\": \"DESK\"}";

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser mia = jira.manager("mia");
  private final ProjectManager projects = mock(ProjectManager.class);
  private final WeeklyViews views = new WeeklyViews(jira.settings.readers(), jira.wording);
  private final WeeklyWishing wishing =
      new WeeklyWishing(
          new PaperWeeklyBook(),
          new ManagedProjects(projects, jira.rights),
          jira.settings.readers(),
          jira.kept.clock);
  private final WeeklyResource resource =
      new WeeklyResource(
          jira.settings.authentication(),
          wishing,
          views,
          new Replies(jira.promises, jira.settings.readers(), jira.wording));

  @BeforeEach
  void miaIsLoggedIn() {
    when(projects.getProjects()).thenReturn(List.of(jira.project));
    jira.settings.reads(mia, "Europe/Berlin", Locale.ENGLISH);
    jira.settings.logIn(mia);
  }

  @Test
  void saysThatNoneComesWhereNothingWasSaid() {
    assertThat(resource.look().getEntity()).isEqualTo(NONE);
    assertThat(views.of(wishing.of(mia)).wanted()).isFalse();
  }

  @Test
  void savesWhatIsWantedAndSaysWhenItComes() {
    Response answer = resource.save(FRIDAYS);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getEntity())
        .isEqualTo(resource.look().getEntity())
        .isEqualTo(
            "{\"day\":\"FRIDAY\",\"time\":\"08:00\",\"project\":\"DESK\","
                + "\"next\":\"2026-11-27T07:00:00Z\",\"sentence\":\"The next weekly mail comes at"
                + " 08:00 on Fri 27 Nov 2026.\"}");
    WeeklyView view = views.of(wishing.of(mia));
    assertThat(view.projects())
        .containsExactly(
            new WeeklyChoice("", "All projects that I manage", false),
            new WeeklyChoice("DESK", "Service desk", true));
    assertThat(view.days()).contains(new WeeklyChoice("FRIDAY", "Friday", true)).hasSize(7);
  }

  @Test
  void endsWithoutATime() {
    resource.save(FRIDAYS);

    assertThat(resource.save("{}").getEntity()).isEqualTo(NONE);
    assertThat(resource.look().getEntity()).isEqualTo(NONE);
  }

  @Test
  void refusesADayOrATimeThatIsNone() {
    assertThat(resource.save("{\"day\": \"someday\", \"time\": \"08:00\"}").getEntity().toString())
        .contains("\"status\":400", "\"field\":\"day\"");
    assertThat(resource.save("{\"day\": \"MONDAY\", \"time\": \"25:00\"}").getEntity().toString())
        .contains("\"status\":400", "\"field\":\"time\"");
    assertThat(resource.save("weekly").getStatus()).isEqualTo(400);
    assertThat(resource.look().getEntity()).isEqualTo(NONE);
  }

  @Test
  void whatTheCallerDoesNotManageIsNotThere() {
    Response nowhere = resource.save(FRIDAYS.replace("DESK", "NOWHERE"));
    assertThat(nowhere.getStatus()).isEqualTo(404);

    ApplicationUser anna = jira.agent("anna");
    jira.settings.reads(anna, "Europe/Berlin", Locale.ENGLISH);
    jira.settings.logIn(anna);

    assertThat(resource.save(FRIDAYS).getEntity()).isEqualTo(nowhere.getEntity());
    assertThat(resource.save("{\"day\": \"MONDAY\", \"time\": \"08:00\"}").getStatus())
        .isEqualTo(404);
    assertThat(views.of(wishing.of(anna)).offered()).isFalse();
  }

  @Test
  void whoManagesItNoMoreIsToldSoAndMayEndIt() {
    resource.save(FRIDAYS);
    when(jira.permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, jira.project, mia))
        .thenReturn(false);

    assertThat(resource.look().getEntity().toString())
        .contains("\"project\":\"\"", "You do not manage what you chose any more")
        .doesNotContain("DESK", "next\"");
    assertThat(views.of(wishing.of(mia)).offered()).isTrue();
    assertThat(resource.save("{}").getEntity()).isEqualTo(NONE);
  }

  @Test
  void knowsNobodyWhoIsNotLoggedIn() {
    jira.settings.logIn(null);

    assertThat(resource.look().getStatus()).isEqualTo(404);
    assertThat(resource.save("{}").getStatus()).isEqualTo(404);
  }
}
