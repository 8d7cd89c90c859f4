package io.kept.jira.reconciliation;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One run; instants are epoch milliseconds. */
@Preload
@Table("RECONCILIATION")
public interface RunRow extends Entity {
  long getBeganAt();

  /** Null while it is under way. */
  Long getEndedAt();

  void setEndedAt(Long endedAt);

  long getChecked();

  void setChecked(long checked);

  long getMended();

  void setMended(long mended);

  long getFailed();

  void setFailed(long failed);

  @StringLength(StringLength.UNLIMITED)
  String getPassedOver();

  void setPassedOver(String names);

  @StringLength(40)
  String getWalk();

  void setWalk(String walk);

  long getWalkedUntil();

  void setWalkedUntil(long at);

  long getWalkedPast();

  void setWalkedPast(long past);
}
