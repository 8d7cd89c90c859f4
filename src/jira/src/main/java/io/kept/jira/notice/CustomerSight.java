package io.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Rights;

/**
 * Whether the customer can see what is said in public about an issue: in Jira, or, since Jira knows
 * nothing of that, in the portal of Service Management where they have made the request.
 */
public final class CustomerSight {
  private final Rights rights;
  private final Requests requests;

  public CustomerSight(Rights rights, Requests requests) {
    this.rights = rights;
    this.requests = requests;
  }

  boolean sees(ApplicationUser customer, Issue issue) {
    return customer.isActive()
        && (rights.maySee(customer, issue) || requests.isRequest(issue));
  }
}
