package io.kept.sandbox.fill;

import io.kept.sandbox.fill.Life.Standing;
import io.kept.sandbox.fill.Life.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes up promises: said in working hours, four of five kept, some quoted twice or thrice, put on
 * hold or withdrawn. Each depends on the seed, its number and now, and on nothing else.
 */
final class Lives {
  private static final String[] CAUSES = {
    "third-party", "underestimated", "overload", "handover", "forgotten"
  };
  static final int CUSTOMERS = 2_000;

  private static final int DAYS = 730;

  private final Size size;
  private final long seed;
  private final Instant now;

  Lives(Size size, long seed, Instant now) {
    this.size = size;
    this.seed = seed;
    this.now = now;
  }

  Life number(int number) {
    SplittableRandom random = new SplittableRandom(seed * 31_000_003L + number);
    Team team = team(random);
    String kind = random.nextInt(10) < 7 ? "FIX" : random.nextInt(3) < 2 ? "REPLY" : "NEWS";
    return number < size.ended()
        ? new Making(number, team, kind, random).ended(workingMoment(random))
        : new Making(number, team, kind, random).open();
  }

  static String agent(int number) {
    return "agent" + number;
  }

  static String customer(int number) {
    return "customer" + number;
  }

  private Team team(SplittableRandom random) {
    double share = random.nextDouble();
    int project = (int) (size.projects() * share * share);
    int first = project * size.team();
    String maker = agent(first + random.nextInt(size.team()));
    boolean passedOn = random.nextInt(5) == 0;
    String holder = passedOn ? agent(first + random.nextInt(size.team())) : maker;
    return new Team(project, maker, holder, customer(random.nextInt(CUSTOMERS)));
  }

  /** Long enough ago for the longest of them to be over. */
  private Instant workingMoment(SplittableRandom random) {
    ZonedDateTime day =
        now.atZone(Spoken.ZONE).truncatedTo(ChronoUnit.DAYS).minusDays(40 + random.nextInt(DAYS));
    while (!Spoken.isWorkday(day)) {
      day = day.minusDays(1);
    }
    return day.plusHours(8).plusSeconds(random.nextInt(9 * 3600)).toInstant();
  }

  /** One of them while it is made. */
  private final class Making {
    private final int number;
    private final Team team;
    private final String kind;
    private final SplittableRandom random;
    private final List<Entry> ledger = new ArrayList<>();
    private int tries = 1;
    private int revision = 1;

    Making(int number, Team team, String kind, SplittableRandom random) {
      this.number = number;
      this.team = team;
      this.kind = kind;
      this.random = random;
    }

    Life ended(Instant saidAt) {
      Spoken current = begin(Spoken.any(saidAt, random));
      if (random.nextInt(20) == 0) {
        current = hold(current);
      }
      while (tries < 3 && random.nextInt(8) == 0) {
        current = requote(current);
      }
      int fate = random.nextInt(100);
      if (fate < 4) {
        return withdrawn(current);
      }
      return fate < 4 + 77 ? kept(current) : broken(current);
    }

    /** Less than half of its time has gone by, so that nobody is to be warned yet. */
    Life open() {
      int days = random.nextInt(1, 15);
      Duration gone = Duration.ofMinutes((long) (random.nextDouble(0.02, 0.5) * 1440 * days));
      Spoken current = Spoken.of(days + "d", now.minus(gone).truncatedTo(ChronoUnit.SECONDS));
      begin(current);
      if (random.nextInt(20) == 0) {
        Entry held = Entry.of("HELD", now.minusSeconds(1)).with("PERSON", team.maker());
        ledger.add(held.with("PUBLIC_LINE", "Which one is it?"));
        return life(current, standing("ON_HOLD"), Optional.empty());
      }
      return life(current, standing("OPEN"), Optional.of(current.after(0.75)));
    }

    private Spoken begin(Spoken first) {
      ledger.add(Entry.word("SAID", first, team.maker()).with("KIND", kind));
      return first;
    }

    private Spoken hold(Spoken current) {
      Entry held = Entry.of("HELD", current.after(0.4)).with("PERSON", team.maker());
      ledger.add(held.with("PUBLIC_LINE", "Which one is it?"));
      Spoken again = Spoken.of(current.words(), current.after(0.4).plus(Duration.ofDays(1)));
      ledger.add(Entry.word("RESUMED", again, team.maker()));
      revision++;
      return again;
    }

    private Spoken requote(Spoken current) {
      Spoken again = Spoken.any(current.after(0.7), random);
      tries++;
      revision++;
      ledger.add(
          Entry.word("REQUOTED", again, team.maker())
              .with("EXTRA", tries > 2)
              .with("REASON", "It takes longer."));
      return again;
    }

    private Life withdrawn(Spoken current) {
      Instant at = current.after(random.nextDouble(0.1, 0.7));
      ledger.add(Entry.of("WITHDRAWN", at).with("PERSON", team.maker()).with("REASON", "Doubled."));
      return life(
          current,
          new Standing("WITHDRAWN", tries, revision, none(), Optional.of(at), none()),
          none());
    }

    private Life kept(Spoken current) {
      double share = random.nextDouble(0.05, 1);
      if (share > 0.76) {
        ledger.add(Entry.of("WARNING_DUE", current.after(0.75)));
      }
      Instant at = current.after(share);
      fulfilled(at);
      return life(
          current,
          new Standing("KEPT", tries, revision, Optional.of(at), none(), none()),
          none());
    }

    private Life broken(Spoken current) {
      ledger.add(Entry.of("WARNING_DUE", current.after(0.75)));
      Instant lapse = current.promisedBy().plusSeconds(1);
      ledger.add(Entry.of("LAPSED", lapse).with("HOLDER", team.holder()));
      Optional<Instant> late = none();
      if (random.nextInt(5) > 0) {
        late = Optional.of(current.after(random.nextDouble(1.01, 3)).plusSeconds(2));
        late.ifPresent(this::fulfilled);
      }
      Optional<String> cause = none();
      if (random.nextInt(10) < 7) {
        cause = Optional.of(CAUSES[Math.min(random.nextInt(5), random.nextInt(5))]);
        Instant named = late.orElse(lapse).plusSeconds(60);
        ledger.add(
            Entry.of("CAUSE_NAMED", named).with("PERSON", team.maker()).with("CAUSE", cause.get()));
      }
      return life(current, new Standing("BROKEN", tries, revision, late, none(), cause), none());
    }

    private void fulfilled(Instant at) {
      ledger.add(
          Entry.of("FULFILLED", at)
              .with("PERSON", team.holder())
              .with("DEED", "comment:" + number)
              .with("HOLDER", team.holder()));
    }

    private Standing standing(String state) {
      return new Standing(state, tries, revision, none(), none(), none());
    }

    private Life life(Spoken current, Standing standing, Optional<Instant> nextLook) {
      return new Life(number, team, kind, current, standing, List.copyOf(ledger), nextLook);
    }
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
