package io.kept.jira.notice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A claim on a notice: whoever inserts the next attempt has it. */
@Preload
@Table("ATTEMPT")
public interface AttemptRow extends Entity {
  /** {@code notice:attempt}. */
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();
}
