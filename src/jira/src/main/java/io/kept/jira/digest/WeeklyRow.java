package io.kept.jira.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When somebody wants the kept rate by mail; who has never wanted it has no row. */
@Preload
@Table("WEEKLY")
public interface WeeklyRow extends Entity {
  @NotNull
  @Unique
  String getPerson();

  /** From 1 for Monday to 7 for Sunday. */
  int getWeekDay();

  void setWeekDay(int day);

  /** The local time as of ISO 8601; null when none is wanted. */
  @StringLength(20)
  String getWeeklyAt();

  void setWeeklyAt(String time);

  /** Null for all that they manage. */
  Long getProjectId();

  void setProjectId(Long id);

  /** The Monday of the week of the last one as of ISO 8601; null before the first. */
  @StringLength(20)
  String getLastWeek();

  void setLastWeek(String monday);

  /** When the next one comes; the largest number when none does. */
  @Indexed
  long getNextWeekly();

  void setNextWeekly(long at);
}
