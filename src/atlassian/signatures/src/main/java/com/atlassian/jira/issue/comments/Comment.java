package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface Comment {
  Long getId();

  ApplicationUser getAuthorApplicationUser();

  String getBody();

  Date getCreated();

  String getGroupLevel();

  Long getRoleLevelId();
}
