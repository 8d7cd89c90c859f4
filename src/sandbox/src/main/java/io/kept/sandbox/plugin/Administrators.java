package io.kept.sandbox.plugin;

import com.atlassian.jira.user.ApplicationUser;

/** Who administers Jira. A host service of the sandbox's own, for conditions in descriptors. */
public interface Administrators {
  boolean include(ApplicationUser user);
}
