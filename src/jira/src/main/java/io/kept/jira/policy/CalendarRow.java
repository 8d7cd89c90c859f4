package io.kept.jira.policy;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a calendar. Written once; only a person can be forgotten. */
@Preload
@Table("CALENDAR")
public interface CalendarRow extends Entity {
  /** {@code version:name}, so that two administrators cannot both write the next one. */
  @NotNull
  @Unique
  @StringLength(150)
  String getNaturalKey();

  @Indexed
  @StringLength(100)
  String getName();

  int getVersion();

  /** The calendar as {@link io.kept.calendar.CalendarText} writes it. */
  @StringLength(StringLength.UNLIMITED)
  String getHours();

  String getChangedBy();

  void setChangedBy(String person);

  long getChangedAt();
}
