package io.kept.jira.notice;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One notice. It stays for ever, so that there is never a second one with its key. */
@Preload
@Table("NOTICE")
@Indexes(
    @Index(
        name = "fate",
        methodNames = {"getFate", "getClosedAt"}))
public interface NoticeRow extends Entity {
  /** {@code promise:revision:kind}. */
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();

  @Indexed
  int getPromiseId();

  int getRevision();

  @StringLength(20)
  String getKind();

  /** The agent in whose name it is posted; empty when Kept speaks. */
  String getAuthor();

  void setAuthor(String author);

  @StringLength(StringLength.UNLIMITED)
  String getPublicLine();

  void setPublicLine(String line);

  int getAttempt();

  void setAttempt(int attempt);

  /** From when on it may be claimed; the largest number once its fate is known. */
  @Indexed
  long getNextAttempt();

  void setNextAttempt(long nextAttempt);

  /** Empty while it waits. */
  @StringLength(20)
  String getFate();

  void setFate(String fate);

  /** The comment's id, the reason, or the error. */
  @StringLength(StringLength.UNLIMITED)
  String getDetail();

  void setDetail(String detail);

  Long getClosedAt();

  void setClosedAt(Long closedAt);
}
