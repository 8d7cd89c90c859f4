package io.kept.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepFactoriesTest {
  private final PaperJira jira = new PaperJira();
  private final PromisedByFields fields = new PromisedByFields(jira.fields);
  private final WordsFactory words =
      new WordsFactory(fields, jira.quotes, jira.settings.readers(), jira.wording);
  private final NeededFactory needed =
      new NeededFactory(fields, jira.settings.readers(), jira.wording);

  @BeforeEach
  void jiraHasOneField() {
    when(jira.fields.getCustomFieldObjects()).thenReturn(List.of(jira.field));
  }

  @Test
  void keepsWhatTheFormSends() {
    Map<String, Object> form =
        Map.of("field", new String[] {"customfield_100"}, "text", new String[] {" 4h "});

    Map<String, ?> kept = words.getDescriptorParams(form);

    assertThat(kept).isEqualTo(Map.of("field", "customfield_100", "text", "4h"));
  }

  @Test
  void showsWhatIsKept() {
    FunctionDescriptor descriptor = descriptor("customfield_100", "4h");

    assertThat(words.getVelocityParams("edit-parameters", descriptor).get("step"))
        .isEqualTo(view("Fix promised by", "4h", true));
    assertThat(words.getVelocityParams("view", descriptor).get("step"))
        .isEqualTo(view("Fix promised by", "4h", true));
  }

  @Test
  void startsWithEveryFieldAndNoWords() {
    assertThat(words.getVelocityParams("input-parameters", null).get("step"))
        .isEqualTo(view("", "", false));
  }

  @Test
  void namesAFieldThatIsGoneByItsId() {
    assertThat(words.getVelocityParams("view", descriptor("customfield_7", "")).get("step"))
        .isEqualTo(view("customfield_7", "", false));
  }

  @Test
  void refusesWordsThatAreNoQuote() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.getDescriptorParams(Map.of("text", new String[] {"soonish"})));
  }

  @Test
  void takesNoWordsForThePolicysDefault() {
    assertThat(words.getDescriptorParams(Map.of())).isEqualTo(Map.of("field", "", "text", ""));
  }

  @Test
  void wantsToKnowWhatAHoldWaitsFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> needed.getDescriptorParams(Map.of("text", new String[] {" "})));
  }

  private static StepView view(String name, String text, boolean chosen) {
    FieldChoice choice = new FieldChoice("customfield_100", "Fix promised by", chosen);
    return new StepView(name, text, List.of(choice));
  }

  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  private static FunctionDescriptor descriptor(String field, String text) {
    FunctionDescriptor descriptor = new FunctionDescriptor();
    descriptor.getArgs().putAll(Map.of("field", field, "text", text));
    return descriptor;
  }
}
