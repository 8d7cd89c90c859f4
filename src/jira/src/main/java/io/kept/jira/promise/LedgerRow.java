package io.kept.jira.promise;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing that happened to a promise. Written once; only what is personal can be forgotten. */
@Preload
@Table("LEDGER")
public interface LedgerRow extends Entity {
  /** {@code promise:entry}, so that of two nodes only one writes the next entry. */
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();

  @Indexed
  int getPromiseId();

  int getEntry();

  @StringLength(20)
  String getHappening();

  long getHappenedAt();

  String getPerson();

  void setPerson(String person);

  @StringLength(100)
  String getWords();

  Long getPromisedBy();

  @StringLength(60)
  String getZone();

  @StringLength(20)
  String getClockShift();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String reason);

  /** What the customer was told in the same step. */
  @StringLength(StringLength.UNLIMITED)
  String getPublicLine();

  void setPublicLine(String line);

  /** What was to happen, with the first quote. */
  @StringLength(20)
  String getKind();

  /** Whether a quote was one more than the tries. */
  Boolean getExtra();

  String getHolder();

  void setHolder(String holder);

  /** The reference of what fulfilled it. */
  String getDeed();

  @StringLength(60)
  String getCause();

  /** What a correction says. */
  Long getFulfilledAt();
}
