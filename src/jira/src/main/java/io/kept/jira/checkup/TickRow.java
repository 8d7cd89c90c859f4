package io.kept.jira.checkup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When something last ticked to its end, in epoch milliseconds. One row for all nodes. */
@Preload
@Table("TICK")
public interface TickRow extends Entity {
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();

  long getTickedAt();

  void setTickedAt(long tickedAt);

  /** How long it took. */
  long getTook();

  void setTook(long took);
}
