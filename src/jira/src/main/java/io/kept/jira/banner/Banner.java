package io.kept.jira.banner;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import io.kept.jira.wording.Lozenges;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

/** Supplies the banner's template with the promises of the viewed issue that press its reader. */
@Named
public class Banner implements ContextProvider {
  private final JiraAuthenticationContext authentication;
  private final Pressing pressing;
  private final Readers readers;
  private final Wording wording;

  @Inject
  public Banner(
      JiraAuthenticationContext authentication,
      Pressing pressing,
      Readers readers,
      Wording wording) {
    this.authentication = authentication;
    this.pressing = pressing;
    this.readers = readers;
    this.wording = wording;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Issue issue = (Issue) context.get("issue");
    ApplicationUser user = authentication.getLoggedInUser();
    Reader reader = readers.current();
    List<BannerView> banners =
        pressing.on(issue, user).stream()
            .map(pressed -> view(pressed, holder(issue, user, reader), reader))
            .toList();
    return Map.of("banners", banners);
  }

  private BannerView view(Pressed pressed, String holder, Reader reader) {
    Promise promise = pressed.promise();
    boolean atRisk = pressed.health() == Health.AT_RISK;
    String key = atRisk ? "kept.panel.left" : "kept.panel.over";
    String length = wording.fromNow(promise.promisedBy(), reader);
    return new BannerView(
        pressed.field().getIdAsLong(),
        promise.id().value(),
        promise.entries(),
        atRisk ? "warning" : "error",
        Lozenges.of(pressed.health()),
        wording.health(pressed.health(), reader),
        pressed.field().getName(),
        wording.at(promise.promisedBy(), reader),
        promise.promisedBy().toString(),
        wording.text(reader, key, length),
        wording.text(reader, key, "{0}"),
        holder,
        atRisk);
  }

  private String holder(Issue issue, ApplicationUser user, Reader reader) {
    ApplicationUser holder = issue.getAssignee();
    if (holder == null) {
      return wording.text(reader, "kept.banner.nobody");
    }
    return holder.getKey().equals(user.getKey())
        ? ""
        : wording.text(reader, "kept.banner.holder", holder.getDisplayName());
  }
}
