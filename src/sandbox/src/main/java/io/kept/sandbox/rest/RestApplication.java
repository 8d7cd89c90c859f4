package io.kept.sandbox.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Collection;

/** The resources of one REST module, for users who are logged in. */
public final class RestApplication extends Resources {
  public RestApplication(Collection<Object> resources, JiraAuthenticationContext authentication) {
    super(resources);
    registerInstances(new LoggedInOnly(authentication), new XsrfCheck(), new FailureResponses());
  }
}
