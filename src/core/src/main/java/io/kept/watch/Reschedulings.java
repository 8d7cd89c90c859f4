package io.kept.watch;

import java.time.Instant;
import java.util.List;

/** Where it is kept how far open promises have followed the settings; it survives a crash. */
public interface Reschedulings {

  /** Those that have not ended, the oldest first. */
  List<Rescheduling> underWay();

  /** Remembers how far one has come. */
  void save(Rescheduling reached);

  /** All its promises have followed. */
  void finish(Rescheduling done, Instant at);

  /** It ends where it is, since a later one does the same and more. */
  void supersede(Rescheduling older, Instant at);
}
