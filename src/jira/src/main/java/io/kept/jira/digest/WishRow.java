package io.kept.jira.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How somebody wants to be warned; who has said nothing has no row. */
@Preload
@Table("WISH")
public interface WishRow extends Entity {
  @NotNull
  @Unique
  String getPerson();

  boolean isAsHolder();

  void setAsHolder(boolean wanted);

  boolean isAsMaker();

  void setAsMaker(boolean wanted);

  boolean isAsLead();

  void setAsLead(boolean wanted);

  /** The local time of the digest as of ISO 8601; null when there is none. */
  @StringLength(20)
  String getDigestAt();

  void setDigestAt(String time);

  /** The day of the last digest as of ISO 8601; null before the first. */
  @StringLength(20)
  String getLastDigest();

  void setLastDigest(String day);

  /** When the next one comes; the largest number when none does. */
  @Indexed
  long getNextDigest();

  void setNextDigest(long at);
}
