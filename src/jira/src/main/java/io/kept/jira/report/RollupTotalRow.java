package io.kept.jira.report;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The rollup's rows of one week, of all projects and kinds, together. */
@Preload
@Table("ROLLUP_TOTAL")
public interface RollupTotalRow extends Entity {
  /** Days since 1970-01-01. */
  @Unique
  long getMonday();

  int getKept();

  int getBroken();

  int getStillOpen();

  int getWithdrawn();

  int getRenegotiated();
}
