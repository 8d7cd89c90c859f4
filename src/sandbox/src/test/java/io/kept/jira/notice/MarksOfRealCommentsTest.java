package io.kept.jira.notice;

import static io.kept.sandbox.testing.RunningSandbox.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import io.kept.notice.NoticeKey;
import io.kept.notice.NoticeKind;
import io.kept.promise.PromiseId;
import io.kept.sandbox.testing.RunningSandbox;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a retry looks for is where a comment's creation puts it. */
class MarksOfRealCommentsTest {
  private static final NoticeKey KEY = new NoticeKey(new PromiseId(7), 1, NoticeKind.HEADS_UP);

  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final Marks marks = new Marks(SANDBOX.get().properties());

  @Test
  void findsTheKeyThatACommentWasCreatedWith() throws JSONException {
    Comment comment = comment(Marks.NOTICE, new JSONObject().put(Marks.KEY, KEY.text()));

    assertThat(marks.isMarked(comment, KEY)).isTrue();
    assertThat(marks.isMarked(comment)).isTrue();
    assertThat(marks.isPublic(comment)).isTrue();
  }

  @Test
  void findsThatACommentWasCreatedInternal() throws JSONException {
    Comment comment = comment("sd.public.comment", new JSONObject().put("internal", true));

    assertThat(marks.isPublic(comment)).isFalse();
    assertThat(marks.isMarked(comment)).isFalse();
  }

  private static Comment comment(String property, JSONObject value) {
    return SANDBOX
        .get()
        .comments()
        .create(
            SANDBOX.issue(),
            SANDBOX.user("kept"),
            "It is not done yet.",
            null,
            null,
            Date.from(MONDAY),
            Map.of(property, value),
            false);
  }
}
