package io.kept.jira.digest;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.Part;
import io.kept.notice.Wishes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** Puts wishes into the words of whoever is logged in. */
public class WishViews {
  private static final String PROPOSAL = "08:00";

  private final Readers readers;
  private final Wording wording;

  public WishViews(Readers readers, Wording wording) {
    this.readers = readers;
    this.wording = wording;
  }

  WishView of(WishBook.Entry entry) {
    Wishes wishes = entry.wishes();
    String digest = wishes.digestAt().map(LocalTime::toString).orElse("");
    return new WishView(
        wishes.as().contains(Part.HOLDER),
        wishes.as().contains(Part.MAKER),
        wishes.as().contains(Part.LEAD),
        digest,
        digest.isEmpty() ? PROPOSAL : digest,
        next(entry.nextDigest()));
  }

  /** When the next digest comes, if one does. */
  String next(Optional<Instant> next) {
    Reader reader = readers.current();
    return next.map(at -> wording.text(reader, "kept.wish.next", wording.at(at, reader)))
        .orElseGet(() -> wording.text(reader, "kept.wish.single"));
  }

  String noTime() {
    return wording.text(readers.current(), "kept.wish.time.wrong");
  }
}
