package io.kept.jira.notice;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Jira Service Management says of an issue in its own custom fields, which are told by their
 * types. Nothing of it is needed: without it no issue is a request, and none has participants.
 */
public final class Requests {
  private static final String REQUEST_TYPE = "com.atlassian.servicedesk:vp-origin";
  private static final String PARTICIPANTS = "com.atlassian.servicedesk:sd-request-participants";

  private final CustomFieldManager fields;

  public Requests(CustomFieldManager fields) {
    this.fields = fields;
  }

  /** Whether it has a request type: then its reporter sees it, and what is public, in a portal. */
  boolean isRequest(Issue issue) {
    return values(issue, REQUEST_TYPE).findAny().isPresent();
  }

  /** The keys of those who share the request with its reporter. */
  Set<String> participants(Issue issue) {
    return values(issue, PARTICIPANTS)
        .filter(Collection.class::isInstance)
        .flatMap(value -> ((Collection<?>) value).stream())
        .filter(ApplicationUser.class::isInstance)
        .map(user -> ((ApplicationUser) user).getKey())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Object> values(Issue issue, String type) {
    return fields.getCustomFieldObjects(issue).stream()
        .filter(field -> type.equals(field.getCustomFieldType().getKey()))
        .map((CustomField field) -> field.getValue(issue))
        .filter(Objects::nonNull);
  }
}
