package io.kept.jira.privacy;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** That somebody is to be forgotten, and how far it has come. Instants are epoch milliseconds. */
@Preload
@Table("FORGETTING")
public interface ForgettingRow extends Entity {
  /** Whom; null once it is done. */
  String getPerson();

  void setPerson(String person);

  long getBegunAt();

  Long getDoneAt();

  void setDoneAt(Long doneAt);

  /** Which table it is at, from 0. */
  int getTableNumber();

  void setTableNumber(int number);

  /** The last number there that was looked at. */
  int getReached();

  void setReached(int reached);

  /** How many rows named them. */
  int getRowsChanged();

  void setRowsChanged(int rows);
}
