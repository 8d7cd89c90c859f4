package io.kept.jira.settings;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.policy.Place;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.rest.Json;
import io.kept.jira.right.Rights;
import io.kept.policy.Fault;
import io.kept.policy.Policy;
import io.kept.policy.PolicyDraft;
import io.kept.policy.PolicyDraft.Result;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.Response;

/** Shows the texts of a draft on an issue. Whoever calls has been let in to the policy. */
public class TextSettings {
  private final StoredPolicies policies;
  private final Sight sight;
  private final TextPreviews previews;
  private final PolicySettings.Judging judging;

  /** Which issues there are for somebody. */
  public record Sight(IssueManager issues, Rights rights) {
    Optional<Issue> issue(ApplicationUser user, String key) {
      return Optional.of(key)
          .filter(it -> !it.isEmpty())
          .map(it -> (Issue) issues.getIssueObject(it))
          .filter(issue -> rights.maySee(user, issue));
    }
  }

  public TextSettings(
      StoredPolicies policies, Sight sight, TextPreviews previews, PolicySettings.Judging judging) {
    this.policies = policies;
    this.sight = sight;
    this.previews = previews;
    this.judging = judging;
  }

  /** The texts; what is wrong with the draft when it has none. */
  Response show(Place place, ApplicationUser user, PolicyDraft draft, String issueKey) {
    return sight
        .issue(user, issueKey)
        .map(issue -> show(place, issue, draft))
        .orElseGet(
            () -> Json.problem(404, judging.faults().text("kept.settings.text.unseen"), "issue"));
  }

  private Response show(Place place, Issue issue, PolicyDraft draft) {
    Result result = policies.read(draft);
    List<Fault> faults = judging.faults().of(draft, result);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("faults", judging.faults().json(faults));
    if (faults.isEmpty() && result instanceof Result.Valid valid) {
      shown(json, valid.policy(), place, issue);
    }
    return Json.ok(json);
  }

  private void shown(Map<String, Object> json, Policy policy, Place place, Issue issue) {
    Instant promisedBy = TextPreviews.promisedBy(judging.clock().instant());
    json.put(
        "sentence",
        judging
            .faults()
            .text("kept.settings.text.shown", issue.getKey(), judging.times().dated(promisedBy)));
    json.put("texts", previews.of(policy, place.kind(), issue, promisedBy));
  }
}
