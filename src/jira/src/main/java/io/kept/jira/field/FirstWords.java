package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.kept.jira.right.Rights;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.policy.Kind;
import io.kept.policy.MayPromise;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.quote.Reading;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The words that a create screen starts with: the default quote of the policy, to be changed or
 * cleared. It is no default of Jira's, which would also be stored where nobody has seen it: in
 * issues that are created without that screen.
 */
public class FirstWords {
  private final JiraAuthenticationContext authentication;
  private final Rules rules;
  private final Readers readers;
  private final InstantSource clock;

  /** What the place allows, and how it reads words. */
  public record Rules(Policies policies, Rights rights, Quotes quotes) {}

  public FirstWords(
      JiraAuthenticationContext authentication, Rules rules, Readers readers, InstantSource clock) {
    this.authentication = authentication;
    this.rules = rules;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * Only for whoever may promise that, only where it may be promised, and only what means something
   * now.
   *
   * @param issue that of the screen: null, without an id or without a project, or one that exists
   */
  Optional<String> on(Issue issue, Kind kind) {
    return Optional.ofNullable(issue)
        .filter(it -> it.getId() == null)
        .map(Issue::getProjectObject)
        .flatMap(project -> in(project, kind));
  }

  private Optional<String> in(Project project, Kind kind) {
    Policy policy = rules.policies().of(project.getId(), kind);
    Reader reader = readers.current();
    return policy
        .offers()
        .defaultQuote()
        .filter(quote -> mayPromise(project, kind, policy))
        .map(quote -> quote.words().in(reader.locale()))
        .filter(
            words -> rules.quotes().read(words, reader.zone(), kind) instanceof Reading.Understood);
  }

  private boolean mayPromise(Project project, Kind kind, Policy policy) {
    return rules.rights().mayQuote(authentication.getLoggedInUser(), project, kind)
        && policy.mayPromise(kind, clock.instant()) instanceof MayPromise.Yes;
  }
}
