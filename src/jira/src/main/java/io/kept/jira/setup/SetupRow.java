package io.kept.jira.setup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One thing that was set up, so that it can be undone. */
@Preload
@Table("SETUP")
public interface SetupRow extends Entity {
  /** {@code FIELD} or {@code POLICY}. */
  @StringLength(20)
  String getWhat();

  /** The id of a field, or the kind and the version of a policy, as {@code FIX:3}. */
  @StringLength(60)
  String getReference();

  String getDoneBy();

  void setDoneBy(String person);

  long getDoneAt();
}
