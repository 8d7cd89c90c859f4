package io.kept.jira.forecast;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far learning from history has come. There is one row at most. */
@Preload
@Table("LEARNING")
public interface LearningRow extends Entity {
  /** The same in every row, so that two nodes cannot both begin. */
  @NotNull
  @Unique
  @StringLength(20)
  String getNaturalKey();

  @StringLength(20)
  String getState();

  void setState(String state);

  long getNextIssue();

  void setNextIssue(long next);

  long getLooked();

  void setLooked(long looked);

  long getLearnt();

  void setLearnt(long learnt);

  long getBarren();

  void setBarren(long barren);
}
