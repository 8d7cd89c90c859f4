package io.kept.jira.report;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** The week of this instant is to be counted again. Written with what changed, in one transaction. */
@Preload
@Table("RECOUNT")
@Indexes({
  @Index(
      name = "at",
      methodNames = {"getProjectId", "getPromisedBy"})
})
public interface RecountRow extends Entity {
  long getProjectId();

  long getPromisedBy();
}
