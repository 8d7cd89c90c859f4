package com.atlassian.jira.project;

import java.util.List;

public interface ProjectManager {
  Project getProjectObj(Long id);

  Project getProjectObjByKey(String key);

  List<Project> getProjects();
}
