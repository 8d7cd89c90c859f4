package io.kept.jira.snooze;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A warning at rest, for one person; one that has woken goes when they let another rest. */
@Preload
@Table("SNOOZE")
public interface SnoozeRow extends Entity {
  /** {@code promise:revision:person}. */
  @NotNull
  @Unique
  @StringLength(255)
  String getNaturalKey();

  @NotNull
  @Indexed
  String getPerson();

  int getPromiseId();

  int getRevision();

  long getRestsUntil();

  void setRestsUntil(long until);
}
