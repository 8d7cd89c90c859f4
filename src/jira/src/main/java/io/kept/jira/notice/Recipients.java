package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;
import io.kept.notice.Part;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a warning is for, each once: the holder and the maker; the project lead when nobody holds
 * it. Only those who may still see the issue.
 */
final class Recipients {
  private final Map<String, Recipient> byKey = new LinkedHashMap<>();

  /** Somebody to be warned, and in which parts. */
  record Recipient(ApplicationUser user, Set<Part> parts) {}

  private Recipients() {}

  static List<Recipient> of(Issue issue, Optional<ApplicationUser> maker, Rights rights) {
    Recipients recipients = new Recipients();
    ApplicationUser holder = issue.getAssignee();
    if (MailAlerts.isReachable(holder)) {
      recipients.add(holder, Part.HOLDER);
    } else {
      recipients.add(issue.getProjectObject().getProjectLead(), Part.LEAD);
    }
    maker.ifPresent(user -> recipients.add(user, Part.MAKER));
    return recipients.byKey.values().stream()
        .filter(recipient -> rights.maySee(recipient.user(), issue))
        .toList();
  }

  private void add(ApplicationUser user, Part part) {
    if (MailAlerts.isReachable(user)) {
      byKey
          .computeIfAbsent(
              user.getKey(), key -> new Recipient(user, EnumSet.noneOf(Part.class)))
          .parts()
          .add(part);
    }
  }
}
