package io.kept.jira.promise;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A promise as it stands. Instants are epoch milliseconds; columns are only ever added. */
@Preload
@Table("PROMISE")
@Indexes({
  @Index(
      name = "project",
      methodNames = {"getProjectId", "getPromisedBy"}),
  @Index(
      name = "state",
      methodNames = {"getState", "getPromisedBy"}),
  @Index(
      name = "undone",
      methodNames = {"getState", "getFulfilledAt"}),
  @Index(
      name = "maker",
      methodNames = {"getMaker", "getPromisedBy"}),
  @Index(
      name = "tries",
      methodNames = {"getTryNumber", "getPromisedBy"}),
  @Index(
      name = "made",
      methodNames = {"getMaker", "getState", "getPromisedBy"}),
  @Index(
      name = "judged",
      methodNames = {"getProjectId", "getKind", "getPromisedBy"}),
  @Index(
      name = "forgotten",
      methodNames = {"getForgottenAt", "getPromisedBy"}),
  @Index(
      name = "held",
      methodNames = {"getHolderNow", "getState", "getPromisedBy"})
})
public interface PromiseRow extends Entity {
  /** {@code issue:field:ordinal}, so that two nodes cannot both start the next promise. */
  @NotNull
  @Unique
  @StringLength(100)
  String getNaturalKey();

  /** {@code issue:field}. */
  @NotNull
  @Indexed
  @StringLength(60)
  String getSubject();

  int getOrdinal();

  long getProjectId();

  @Indexed
  long getIssueId();

  long getFieldId();

  String getMaker();

  void setMaker(String maker);

  long getSaidAt();

  void setSaidAt(long saidAt);

  @StringLength(100)
  String getWords();

  void setWords(String words);

  long getPromisedBy();

  void setPromisedBy(long promisedBy);

  @StringLength(60)
  String getZone();

  void setZone(String zone);

  @StringLength(20)
  String getClockShift();

  void setClockShift(String shift);

  @StringLength(20)
  String getKind();

  int getTryNumber();

  void setTryNumber(int number);

  int getRevision();

  void setRevision(int revision);

  @StringLength(20)
  String getState();

  void setState(String state);

  boolean isWarned();

  void setWarned(boolean warned);

  boolean isTold();

  void setTold(boolean told);

  /** Who has the issue now; null when nobody has. */
  String getHolderNow();

  void setHolderNow(String holder);

  /** Whether an event has told who holds it. */
  boolean isHolderKnown();

  void setHolderKnown(boolean known);

  /** Who had the issue at the verdict. */
  String getHolder();

  void setHolder(String holder);

  /** Who reported the issue, until the verdict; null where nobody did, or it is not known. */
  String getCustomer();

  void setCustomer(String customer);

  /** Null where nothing is known of the issue. */
  @StringLength(60)
  String getIssueType();

  void setIssueType(String type);

  /** Null for an issue without priority. */
  @StringLength(60)
  String getPriority();

  void setPriority(String priority);

  /** When it was fulfilled, in time or late. */
  Long getFulfilledAt();

  void setFulfilledAt(Long fulfilledAt);

  boolean isCorrected();

  void setCorrected(boolean corrected);

  Long getReopenedAt();

  void setReopenedAt(Long reopenedAt);

  @StringLength(60)
  String getCause();

  void setCause(String cause);

  boolean isOwnedUp();

  void setOwnedUp(boolean ownedUp);

  Long getHeldAt();

  void setHeldAt(Long heldAt);

  Long getWithdrawnAt();

  void setWithdrawnAt(Long withdrawnAt);

  /** Whether a later promise about the same issue and field began. */
  boolean isSuperseded();

  void setSuperseded(boolean superseded);

  /** When what is personal in it was forgotten; null while it may still be there. */
  Long getForgottenAt();

  void setForgottenAt(Long forgottenAt);

  int getEntries();

  void setEntries(int entries);

  @Indexed
  long getNextLook();

  void setNextLook(long nextLook);
}
