package io.kept.jira.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kept.notice.Part;
import io.kept.notice.Wishes;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wishes, as it came: what is missing is not wanted.
 *
 * @param digest a local time such as 08:00; empty or missing for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record WishBody(boolean holder, boolean maker, boolean lead, String digest) {

  /**
   * @throws DateTimeException when the digest's time is none
   */
  Wishes wishes() {
    Set<Part> as = EnumSet.noneOf(Part.class);
    if (holder) {
      as.add(Part.HOLDER);
    }
    if (maker) {
      as.add(Part.MAKER);
    }
    if (lead) {
      as.add(Part.LEAD);
    }
    return new Wishes(
        as,
        Optional.ofNullable(digest)
            .map(String::strip)
            .filter(time -> !time.isEmpty())
            .map(LocalTime::parse));
  }
}
