package io.kept.jira.forecast;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How an issue stands. Instants are epoch milliseconds; columns are only ever added. */
@Preload
@Table("LIFE")
public interface LifeRow extends Entity {
  /** One row for each issue, whichever nodes hear of it. */
  @NotNull
  @Unique
  Long getIssueId();

  long getProjectId();

  void setProjectId(long projectId);

  @StringLength(60)
  String getIssueType();

  void setIssueType(String type);

  /** Null for an issue without priority: to some databases an empty text is null. */
  @StringLength(60)
  String getPriority();

  void setPriority(String priority);

  @Indexed
  long getOpenedAt();

  Long getEndedAt();

  void setEndedAt(Long endedAt);

  @StringLength(20)
  String getEndedHow();

  void setEndedHow(String how);

  @Indexed
  long getChangedAt();

  void setChangedAt(long changedAt);
}
