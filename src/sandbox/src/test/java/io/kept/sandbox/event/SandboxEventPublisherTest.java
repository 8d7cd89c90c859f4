package io.kept.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxEventPublisherTest {
  private final SandboxEventPublisher publisher = new SandboxEventPublisher();

  public static class Words {
    final List<CharSequence> heard = new ArrayList<>();

    @EventListener
    public void onWord(CharSequence word) {
      heard.add(word);
    }

    public void onNothing(CharSequence word) {
      heard.add("not annotated");
    }
  }

  public static class Fails {
    @EventListener
    public void onWord(CharSequence word) {
      throw new IllegalStateException("as expected by this test");
    }
  }

  public static class TwoParameters {
    @EventListener
    public void onWord(CharSequence word, int number) {}
  }

  static class Hidden {
    @EventListener
    public void onWord(CharSequence word) {}
  }

  @Test
  void callsEveryAnnotatedMethodThatTakesTheEvent() {
    Words words = new Words();
    publisher.register(words);

    publisher.publish("one");
    publisher.publish(2);

    assertThat(words.heard).containsExactly("one");
  }

  @Test
  void callsNobodyWhoHasLeft() {
    Words words = new Words();
    publisher.register(words);
    publisher.unregister(words);

    publisher.publish("one");

    assertThat(words.heard).isEmpty();
  }

  @Test
  void doesNotLetAFailingListenerStopTheOthersOrThePublisher() {
    Words words = new Words();
    publisher.register(new Fails());
    publisher.register(words);

    publisher.publish("one");

    assertThat(words.heard).containsExactly("one");
  }

  @Test
  void refusesListenersThatJiraCouldNotCall() {
    assertThatIllegalArgumentException().isThrownBy(() -> publisher.register(new TwoParameters()));
    assertThatIllegalArgumentException().isThrownBy(() -> publisher.register(new Hidden()));
  }
}
