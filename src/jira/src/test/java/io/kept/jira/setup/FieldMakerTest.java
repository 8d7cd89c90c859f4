package io.kept.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import io.kept.jira.promise.PromisedByFields;
import io.kept.policy.Kind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

@SuppressWarnings({"rawtypes", "unchecked"})
class FieldMakerTest {
  private static final String REPLIES = "io.kept.jira:reply-promised-by";
  private static final String SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:datetimerange";

  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final FieldScreenManager screens = mock(FieldScreenManager.class);
  private final CustomField field = mock(CustomField.class);
  private final FieldMaker maker = new FieldMaker(fields, screens, new PromisedByFields(fields));

  @BeforeEach
  void aFieldCalledCustomfield10001() {
    when(field.getId()).thenReturn("customfield_10001");
  }

  @Test
  void makesAFieldOfTheKindsTypeForEveryProjectAndTypeOfIssue() throws Exception {
    CustomFieldType type = mock(CustomFieldType.class);
    CustomFieldSearcher searcher = mock(CustomFieldSearcher.class);
    when(fields.getCustomFieldType(REPLIES)).thenReturn(type);
    when(fields.getCustomFieldSearcher(SEARCHER)).thenReturn(searcher);

    maker.make(Kind.REPLY, "Reply promised by", "Takes words.");

    verify(fields)
        .createCustomField(
            "Reply promised by",
            "Takes words.",
            type,
            searcher,
            List.of(GlobalIssueContext.getInstance()),
            Collections.singletonList(null));
  }

  @Test
  void saysWhichTypeJiraDoesNotKnowYet() {
    assertThatIllegalStateException()
        .isThrownBy(() -> maker.make(Kind.REPLY, "Reply promised by", ""))
        .withMessageContaining(REPLIES);
  }

  @Test
  void saysWhichFieldJiraCouldNotMake() throws Exception {
    when(fields.getCustomFieldType(REPLIES)).thenReturn(mock(CustomFieldType.class));
    when(fields.createCustomField(anyString(), anyString(), any(), any(), any(), any()))
        .thenThrow(new GenericEntityException("the database is away"));

    assertThatIllegalStateException()
        .isThrownBy(() -> maker.make(Kind.REPLY, "Reply promised by", ""))
        .withMessageContaining("Reply promised by");
  }

  @Test
  void putsAFieldOnTheFirstTabOfAScreenThatLacksIt() {
    FieldScreenTab tab = screen(1, false);

    maker.show(field, List.of(1L));

    verify(tab).addFieldScreenLayoutItem("customfield_10001");
  }

  @Test
  void leavesAScreenThatHasTheFieldAndOneThatIsGone() {
    FieldScreenTab tab = screen(1, true);

    maker.show(field, List.of(1L, 2L));

    verify(tab, never()).addFieldScreenLayoutItem(anyString());
  }

  @Test
  void removesAFieldAndLeavesOneThatIsGone() throws Exception {
    when(fields.getCustomFieldObject(10_001L)).thenReturn(field);

    maker.remove(10_001);
    maker.remove(10_002);

    verify(fields).removeCustomField(field);
  }

  @Test
  void saysWhichFieldJiraCouldNotRemove() throws Exception {
    when(field.getName()).thenReturn("Reply promised by");
    when(fields.getCustomFieldObject(10_001L)).thenReturn(field);
    doThrow(new RemoveException("in use")).when(fields).removeCustomField(eq(field));

    assertThatIllegalStateException()
        .isThrownBy(() -> maker.remove(10_001))
        .withMessageContaining("Reply promised by");
  }

  @Test
  void listsScreensByTheirNames() {
    screen(1, false);
    FieldScreen one = named("Support");
    FieldScreen other = named("Default Screen");
    when(screens.getFieldScreens()).thenReturn(List.of(one, other));

    assertThat(maker.screens()).containsExactly(other, one);
  }

  private static FieldScreen named(String name) {
    FieldScreen screen = mock(FieldScreen.class);
    when(screen.getName()).thenReturn(name);
    return screen;
  }

  private FieldScreenTab screen(long id, boolean hasTheField) {
    FieldScreen screen = mock(FieldScreen.class);
    FieldScreenTab tab = mock(FieldScreenTab.class);
    when(screens.getFieldScreen(id)).thenReturn(screen);
    when(screen.containsField("customfield_10001")).thenReturn(hasTheField);
    when(screen.getTab(0)).thenReturn(tab);
    return tab;
  }
}
