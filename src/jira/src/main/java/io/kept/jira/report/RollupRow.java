package io.kept.jira.report;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The promises of one project and kind by one week, counted. It follows from the promises alone.
 */
@Preload
@Table("ROLLUP")
@Indexes({
  @Index(
      name = "week",
      methodNames = {"getProjectId", "getMonday"}),
  @Index(
      name = "monday",
      methodNames = {"getMonday"})
})
public interface RollupRow extends Entity {
  /** {@code project:monday:kind}, so that two nodes cannot both count a week first. */
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();

  long getProjectId();

  /** Days since 1970-01-01. */
  long getMonday();

  @StringLength(20)
  String getKind();

  int getKept();

  void setKept(int kept);

  int getBroken();

  void setBroken(int broken);

  int getStillOpen();

  void setStillOpen(int open);

  int getWithdrawn();

  void setWithdrawn(int withdrawn);

  int getRenegotiated();

  void setRenegotiated(int renegotiated);

  /** By day, as JSON: {@code {"2026-11-23":[kept, broken, open, withdrawn, renegotiated]}}. */
  @StringLength(StringLength.UNLIMITED)
  String getDays();

  void setDays(String days);

  @StringLength(StringLength.UNLIMITED)
  String getMakers();

  void setMakers(String makers);

  @StringLength(StringLength.UNLIMITED)
  String getHolders();

  void setHolders(String holders);
}
