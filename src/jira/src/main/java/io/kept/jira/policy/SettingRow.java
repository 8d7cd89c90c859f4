package io.kept.jira.policy;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a setting of the instance. Written once; only a person can be forgotten. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity {
  /** {@code setting:version}, so that two administrators cannot both write the next one. */
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();

  @Indexed
  @StringLength(40)
  String getSetting();

  int getVersion();

  /** Empty when the standard is in force again. */
  String getChoice();

  void setChoice(String choice);

  String getChangedBy();

  void setChangedBy(String person);

  long getChangedAt();
}
