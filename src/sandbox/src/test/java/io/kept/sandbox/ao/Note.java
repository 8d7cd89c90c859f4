package io.kept.sandbox.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

@Preload
public interface Note extends Entity {
  @NotNull
  @Unique
  String getNaturalKey();

  void setNaturalKey(String naturalKey);

  @Indexed
  long getDueAt();

  void setDueAt(long dueAt);

  @StringLength(StringLength.UNLIMITED)
  String getBody();

  void setBody(String body);

  boolean isSent();

  void setSent(boolean sent);
}
