package io.kept.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.comments.Comment;
import io.kept.jira.testkit.Comments;
import io.kept.jira.testkit.PaperJira;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.PromiseId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  private static final NoticeKey KEY = new NoticeKey(new PromiseId(7), 1, NoticeKind.HEADS_UP);

  private final PaperJira jira = new PaperJira();
  private final Comments comments = jira.comments;
  private final Marks marks = new Marks(comments.properties);
  private final Comment comment = comments.add(jira.agent("anna"), Instant.EPOCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"internal\":true}   | false",
        "{\"internal\":\"true\"} | false",
        "{\"internal\":false}  | true",
        "{}                    | true",
        "no json               | true"
      })
  void anInternalCommentIsNotPublic(String property, boolean isPublic) {
    comments.setProperty(comment, "sd.public.comment", property);

    assertThat(marks.isPublic(comment)).isEqualTo(isPublic);
  }

  @Test
  void aCommentIsPublicUnlessSomethingSaysOtherwise() {
    assertThat(marks.isPublic(comment)).isTrue();
    assertThat(marks.isMarked(comment)).isFalse();
    assertThat(marks.isMarked(comment, KEY)).isFalse();
  }

  @Test
  void aCommentForSomeIsNotPublic() {
    when(comment.getGroupLevel()).thenReturn("jira-agents");
    assertThat(marks.isPublic(comment)).isFalse();

    when(comment.getGroupLevel()).thenReturn(null);
    when(comment.getRoleLevelId()).thenReturn(10002L);
    assertThat(marks.isPublic(comment)).isFalse();
  }

  @Test
  void knowsACommentOfKeptByItsKey() {
    comments.setProperty(comment, "kept.notice", "{\"key\":\"7:1:HEADS_UP\"}");

    assertThat(marks.isMarked(comment)).isTrue();
    assertThat(marks.isMarked(comment, KEY)).isTrue();
    assertThat(marks.isMarked(comment, new NoticeKey(new PromiseId(7), 2, NoticeKind.HEADS_UP)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "{}", "{\"key\":null}", "[\"7:1:HEADS_UP\"]"})
  void aMarkThatCannotBeReadIsStillKeptsButHasNoKey(String property) {
    comments.setProperty(comment, "kept.notice", property);

    assertThat(marks.isMarked(comment, KEY)).isFalse();
    assertThat(marks.isMarked(comment)).isTrue();
  }
}
