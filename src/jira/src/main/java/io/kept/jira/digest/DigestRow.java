package io.kept.jira.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A digest that somebody has got, or had nothing in: whoever inserts it sends it. */
@Preload
@Table("DIGEST")
public interface DigestRow extends Entity {
  /** What it is and {@code :person}, so that there is one for a person and day, or week. */
  @NotNull
  @Unique
  @StringLength(255)
  String getNaturalKey();

  @NotNull
  @Indexed
  String getPerson();

  long getClaimedAt();
}
