package io.kept.jira.policy;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of the policy of a place. Written once; only a person can be forgotten. */
@Preload
@Table("POLICY")
public interface PolicyRow extends Entity {
  /** {@code project:kind:version}, so that two administrators cannot both write the next one. */
  @NotNull
  @Unique
  @StringLength(60)
  String getNaturalKey();

  /** 0 for the whole instance. */
  @Indexed
  long getProjectId();

  @StringLength(20)
  String getKind();

  int getVersion();

  /** The draft as JSON; empty when the place has no policy of its own any more. */
  @StringLength(StringLength.UNLIMITED)
  String getDraft();

  String getChangedBy();

  void setChangedBy(String person);

  long getChangedAt();
}
