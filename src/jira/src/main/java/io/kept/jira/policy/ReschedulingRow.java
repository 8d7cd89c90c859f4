package io.kept.jira.policy;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far open promises have followed one change of settings. Columns are only ever added. */
@Preload
@Table("RESCHEDULING")
public interface ReschedulingRow extends Entity {
  /** Which version of which policy or calendar: {@code policy 10:FIX:3}. */
  @NotNull
  @Unique
  @StringLength(200)
  String getNaturalKey();

  /** 0 for all projects. */
  long getProjectId();

  /** Null for every kind. */
  @StringLength(20)
  String getKind();

  long getChangedAt();

  /** Up to which promised-by time, and which promise of that time. */
  long getReachedTime();

  void setReachedTime(long reachedTime);

  int getReachedId();

  void setReachedId(int reachedId);

  int getLooked();

  void setLooked(int looked);

  int getMoved();

  void setMoved(int moved);

  int getFailed();

  void setFailed(int failed);

  /** Null while it is under way. */
  Long getEndedAt();

  void setEndedAt(Long endedAt);

  /** Whether it ended because a later one does the same and more. */
  boolean isSuperseded();

  void setSuperseded(boolean superseded);
}
