package io.kept.jira.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Administration;
import io.kept.jira.settings.SettingsPages.Entry;
import io.kept.jira.setup.ChoiceView;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsPagesTest {
  private final ApplicationUser mia = mock(ApplicationUser.class);
  private final Project help = mock(Project.class);
  private final Administration administration = mock(Administration.class);
  private final Wording wording = mock(Wording.class);
  private final SettingsPages pages =
      new SettingsPages(administration, mock(Readers.class), wording);

  @BeforeEach
  void nameTheProject() {
    when(help.getKey()).thenReturn("HELP");
    when(help.getName()).thenReturn("Help desk");
    when(administration.visible(mia, "HELP")).thenReturn(Optional.of(help));
    when(wording.text(any(), any())).thenAnswer(call -> call.getArgument(1));
  }

  @Test
  void showsWhoeverAdministersTheProjectItsPolicyOfThatKind() {
    when(administration.isOf(mia, help)).thenReturn(true);

    SettingsView view = ((Entry.Admitted) pages.project(mia, "HELP", "NEWS")).view();

    assertThat(view.policy()).isEqualTo("policy/project/HELP/news");
    assertThat(view.projectName()).isEqualTo("Help desk");
    assertThat(view.kinds())
        .filteredOn(ChoiceView::chosen)
        .extracting(ChoiceView::value)
        .containsExactly("NEWS");
  }

  @Test
  void showsFixesWhereNobodyKnowsTheKind() {
    when(administration.isOf(mia, help)).thenReturn(true);

    SettingsView view = ((Entry.Admitted) pages.project(mia, "HELP", "../instance/fix")).view();

    assertThat(view.policy()).isEqualTo("policy/project/HELP/fix");
  }

  @Test
  void turnsAwayWhoeverOnlySeesTheProject() {
    assertThat(pages.project(mia, "HELP", "FIX"))
        .isEqualTo(new Entry.Refused(403, "kept.settings.project.forbidden"));
  }

  @Test
  void knowsNoProjectThatTheReaderDoesNotSee() {
    assertThat(pages.project(mia, "SECRET", "FIX"))
        .isEqualTo(new Entry.Refused(404, "kept.settings.unseen"));
  }

  @Test
  void showsThePolicyOfAllProjectsOnlyToWhoeverAdministersJira() {
    assertThat(pages.instance(mia, "FIX"))
        .isEqualTo(new Entry.Refused(403, "kept.settings.jira.forbidden"));

    when(administration.isOfJira(mia)).thenReturn(true);

    assertThat(((Entry.Admitted) pages.instance(mia, "REPLY")).view().policy())
        .isEqualTo("policy/instance/reply");
  }
}
