package io.kept.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HasPromisedByFieldTest {
  private final PaperJira jira = new PaperJira();
  private final HasPromisedByField condition =
      new HasPromisedByField(new PromisedByFields(jira.fields));

  @Test
  void showsThePanelOnAnIssueWithAPromisedByField() {
    assertThat(condition.shouldDisplay(Map.of("issue", jira.issue))).isTrue();
  }

  @Test
  void hidesItOnAnIssueWithoutOne() {
    when(jira.fields.getCustomFieldObjects(jira.issue)).thenReturn(List.of());

    assertThat(condition.shouldDisplay(Map.of("issue", jira.issue))).isFalse();
  }

  @Test
  void hidesItWhereThereIsNoIssue() {
    assertThat(condition.shouldDisplay(Map.of())).isFalse();
  }
}
