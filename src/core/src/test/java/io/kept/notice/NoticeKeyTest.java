package io.kept.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.promise.PromiseId;
import org.junit.jupiter.api.Test;

class NoticeKeyTest {
  @Test
  void isWrittenAsPromiseRevisionAndKind() {
    assertThat(new NoticeKey(new PromiseId(12), 1, NoticeKind.HEADS_UP).text())
        .isEqualTo("12:1:HEADS_UP");
  }
}
