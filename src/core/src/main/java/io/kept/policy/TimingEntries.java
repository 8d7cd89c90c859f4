package io.kept.policy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Timing as it is entered: share, floor and ceiling of three leads. */
final class TimingEntries {
  private TimingEntries() {}

  static Optional<Timing> read(Entries in, Timing standard) {
    Optional<Lead> warning = lead(in, "warning", standard.warning());
    Optional<Lead> headsUp = lead(in, "headsUp", standard.headsUp());
    Optional<Lead> quiet = lead(in, "quiet", standard.quiet());
    return warning.isPresent() && headsUp.isPresent() && quiet.isPresent()
        ? Optional.of(new Timing(warning.get(), headsUp.get(), quiet.get()))
        : Optional.empty();
  }

  static void write(Timing timing, Map<String, String> out) {
    write("warning", timing.warning(), out);
    write("headsUp", timing.headsUp(), out);
    write("quiet", timing.quiet(), out);
  }

  private static Optional<Lead> lead(Entries in, String name, Lead standard) {
    Optional<Double> share = in.read(name + ".share", standard.share(), Formats.SHARE);
    Optional<Duration> floor = in.read(name + ".floor", standard.floor(), Formats.SPAN);
    Optional<Duration> ceiling = in.read(name + ".ceiling", standard.ceiling(), Formats.SPAN);
    if (floor.isEmpty() || ceiling.isEmpty()) {
      return Optional.empty();
    }
    if (ceiling.get().compareTo(floor.get()) < 0) {
      in.refuse(name + ".ceiling", Wrong.BELOW_THE_FLOOR, Formats.SPAN.write().apply(floor.get()));
      return Optional.empty();
    }
    return share.map(it -> new Lead(it, floor.get(), ceiling.get()));
  }

  private static void write(String name, Lead lead, Map<String, String> out) {
    out.put(name + ".share", Formats.SHARE.write().apply(lead.share()));
    out.put(name + ".floor", Formats.SPAN.write().apply(lead.floor()));
    out.put(name + ".ceiling", Formats.SPAN.write().apply(lead.ceiling()));
  }
}
