package io.kept.jira.report;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Says that the rollup is built, and what the last check found. No row while it is not. */
@Preload
@Table("ROLLUP_STATE")
public interface RollupStateRow extends Entity {
  /** The zone whose weeks were counted. */
  @NotNull
  @Unique
  @StringLength(60)
  String getZone();

  /** What is counted; what an older Kept has counted is counted anew. */
  int getShape();

  void setShape(int shape);

  long getCheckedAt();

  void setCheckedAt(long checkedAt);

  /** How many weeks of projects the last check found wrong, and mended. */
  int getDiffering();

  void setDiffering(int differing);
}
