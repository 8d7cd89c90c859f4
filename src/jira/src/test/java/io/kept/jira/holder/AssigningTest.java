package io.kept.jira.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.kept.jira.act.Answer;
import io.kept.jira.act.Entrance;
import io.kept.jira.act.Target;
import io.kept.jira.notice.HandOver;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.promise.PromiseId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna has promised 20 minutes and holds the issue; Jira assigns it to Ben, and to nobody else. */
class AssigningTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser ben = jira.agent("ben");
  private final IssueService service = mock(IssueService.class);
  private final MailQueue queue = mock(MailQueue.class);
  private final List<String> mails = new ArrayList<>();
  private final HandOver handOver =
      new HandOver(
          (issue, holder) -> List.of(jira.kept.latest()),
          jira.users,
          jira.rights,
          jira.mailsTo(queue));
  private final Assigning assigning =
      new Assigning(
          new Entrance(
              jira.promises,
              jira.issues,
              jira.rights,
              new Entrance.Speech(jira.settings.readers(), jira.wording)),
          service,
          handOver);

  @BeforeEach
  void annaHasPromised() {
    when(jira.issue.getAssignee()).thenReturn(anna);
    jira.write(jira.type.getSingularObjectFromString("20m"));
    jira.publishUpdateBy(anna);
    when(service.validateAssign(any(), anyLong(), anyString()))
        .thenAnswer(
            call -> validated(call.getArgument(2).equals("ben") ? "" : "Not to this one."));
    when(service.assign(any(), any())).thenAnswer(call -> assigned(call.getArgument(0)));
    doAnswer(call -> mails.add(call.<SingleMailQueueItem>getArgument(0).getEmail().getBody()))
        .when(queue)
        .addItem(any());
  }

  @Test
  void handsOverWithANoteThatTheNewHolderReads() {
    assertThat(assigning.give(seenBy(anna), new Giving("ben", "anna", " Call first,\nplease. ")))
        .isInstanceOf(Answer.Done.class);

    assertThat(mails).hasSize(1);
    assertThat(mails.get(0)).contains("\n\nAnna says: Call first,\nplease.\n\n");
  }

  @Test
  void theNoteIsNotReadWithWhatComesLater() {
    assigning.give(seenBy(anna), new Giving("ben", null, "Call first."));
    assigning.give(seenBy(anna), new Giving("ben", null, null));

    assertThat(mails).hasSize(2);
    assertThat(mails.get(1)).doesNotContain("says:");
  }

  @Test
  void takesOverWhereNobodyIsNamed() {
    assertThat(assigning.give(seenBy(ben), new Giving(null, null, null)))
        .isInstanceOf(Answer.Done.class);

    verify(service).validateAssign(ben, jira.issue.getId(), "ben");
    assertThat(mails).isEmpty();
  }

  @Test
  void doesNothingWhenSomebodyElseHasItByNow() {
    Answer answer = assigning.give(seenBy(ben), new Giving(null, "mona", null));

    assertThat(answer)
        .isEqualTo(
            new Answer.Outdated("Anna has this issue by now. Look again before you go on."));
    when(jira.issue.getAssignee()).thenReturn(null);
    assertThat(assigning.give(seenBy(ben), new Giving(null, "mona", null)))
        .isEqualTo(
            new Answer.Outdated("Nobody has this issue by now. Look again before you go on."));
    verify(service, never()).assign(any(), any());
  }

  @Test
  void doesNothingToAPromiseThatHasChanged() {
    Target earlier = new Target(ben, new PromiseId(1), OptionalInt.of(9));

    assertThat(assigning.give(earlier, new Giving(null, null, null)))
        .isInstanceOf(Answer.Outdated.class);
  }

  @Test
  void saysInJirasWordsWhoCannotHaveIt() {
    assertThat(assigning.give(seenBy(anna), new Giving("carl", null, null)))
        .isEqualTo(new Answer.Refused("to", "Not to this one."));
  }

  @Test
  void saysInJirasWordsWhoMayNotAssign() {
    SimpleErrorCollection errors = new SimpleErrorCollection();
    errors.addErrorMessage("You may not assign.");
    when(service.validateAssign(any(), anyLong(), anyString()))
        .thenReturn(new IssueService.AssignValidationResult(jira.issue, errors, "ben"));

    assertThat(assigning.give(seenBy(anna), new Giving("ben", null, null)))
        .isEqualTo(new Answer.Forbidden("You may not assign."));
    verify(service, never()).assign(any(), any());
  }

  @Test
  void refusesANoteThatIsTooLong() {
    assertThat(assigning.give(seenBy(anna), new Giving("ben", null, "x".repeat(1001))))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void nobodyGivesWhatIsDone() {
    jira.resolve(jira.kept.clock.instant());

    assertThat(assigning.give(seenBy(anna), new Giving("ben", null, null)))
        .isInstanceOf(Answer.Impossible.class);
  }

  @Test
  void hidesPromisesFromThoseWhoMayNotSeeThem() {
    assertThat(assigning.give(seenBy(People.called("olga")), new Giving(null, null, null)))
        .isEqualTo(new Answer.Unseen());
  }

  private IssueService.AssignValidationResult validated(String error) {
    SimpleErrorCollection errors = new SimpleErrorCollection();
    if (!error.isEmpty()) {
      errors.addError("assignee", error);
    }
    return new IssueService.AssignValidationResult(jira.issue, errors, "ben");
  }

  /** Jira tells of it before it answers. */
  private IssueService.IssueResult assigned(ApplicationUser actor) {
    when(jira.issue.getAssignee()).thenReturn(ben);
    handOver.follow(jira.issue, actor);
    return new IssueService.IssueResult(new SimpleErrorCollection());
  }

  private static Target seenBy(ApplicationUser user) {
    return new Target(user, new PromiseId(1), OptionalInt.empty());
  }
}
