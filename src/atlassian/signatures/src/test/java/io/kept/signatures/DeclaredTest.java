package io.kept.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredTest {

  /** One of each. */
  @SuppressWarnings("unused")
  public abstract static class Sample<T extends Number> {
    protected static final Sample<?>[] NONE = {};
    private int hidden;
    boolean alsoHidden;

    protected Sample(String name) {}

    Sample() {}

    public abstract void take(T number, long... more);

    public static <S> S any(List<S> from) {
      return from.get(0);
    }

    private void hide() {}
  }

  static class Closed {
    public void open() {}
  }

  @Test
  void writesErasedTypesAndStaticMembersAndLeavesOutWhatNobodyCanLinkAgainst() {
    assertThat(Declared.by(Sample.class).map(Declaration::member))
        .containsExactlyInAnyOrder(
            "class",
            "static NONE:io.kept.signatures.DeclaredTest$Sample[]",
            "<init>(java.lang.String)",
            "take(java.lang.Number,long[]):void",
            "static any(java.util.List):java.lang.Object");
  }

  @Test
  void leavesOutATypeThatIsNotPublic() {
    assertThat(Declared.by(Closed.class)).isEmpty();
  }

  @Test
  void namesTheKind() {
    assertThat(Declared.by(Runnable.class).map(Declaration::member)).contains("interface");
    assertThat(Declared.by(Override.class).map(Declaration::member)).contains("annotation");
    assertThat(Declared.by(Thread.State.class).map(Declaration::member)).contains("enum");
  }
}
