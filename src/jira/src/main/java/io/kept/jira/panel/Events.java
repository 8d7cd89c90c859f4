package io.kept.jira.panel;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.act.Causes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ledger of a promise as people read it. */
public class Events {
  private final UserManager users;
  private final Policies policies;
  private final Wording wording;

  public Events(UserManager users, Policies policies, Wording wording) {
    this.users = users;
    this.policies = policies;
    this.wording = wording;
  }

  /** What happened, without what concerns only Kept itself. */
  List<EventView> of(Promise promise, List<Happening> ledger, Reader reader) {
    return ledger.stream()
        .filter(happening -> !(happening instanceof Happening.Rescheduled))
        .map(happening -> event(promise, happening, reader))
        .toList();
  }

  private EventView event(Promise promise, Happening happening, Reader reader) {
    return new EventView(
        wording.at(happening.at(), reader),
        happening.at().toString(),
        what(promise, happening, reader),
        note(happening));
  }

  private String what(Promise promise, Happening happening, Reader reader) {
    if (happening instanceof Happening.Said said) {
      return quoted(said.word(), "kept.event.said", reader);
    }
    if (happening instanceof Happening.Requoted again) {
      return quoted(
          again.word(), again.extra() ? "kept.event.extra" : "kept.event.requoted", reader);
    }
    if (happening instanceof Happening.Resumed resumed) {
      return quoted(resumed.word(), "kept.event.resumed", reader);
    }
    if (happening instanceof Happening.CauseNamed named) {
      String label = Causes.label(policies, promise, named.cause(), reader.locale());
      return wording.text(reader, "kept.event.cause", name(named.by(), reader), label);
    }
    return acted(happening, reader).orElseGet(() -> passed(happening, reader));
  }

  private Optional<String> acted(Happening happening, Reader reader) {
    if (happening instanceof Happening.Held held) {
      return Optional.of(wording.text(reader, "kept.event.held", name(held.by(), reader)));
    }
    if (happening instanceof Happening.HeadsUpGiven given) {
      return Optional.of(wording.text(reader, "kept.event.headsup", name(given.by(), reader)));
    }
    if (happening instanceof Happening.OwnedUp own) {
      return Optional.of(wording.text(reader, "kept.event.ownedup", name(own.by(), reader)));
    }
    if (happening instanceof Happening.Corrected corrected) {
      return Optional.of(corrected(corrected, reader));
    }
    return happening instanceof Happening.Withdrawn withdrawn
        ? Optional.of(withdrawn(withdrawn, reader))
        : Optional.empty();
  }

  private String corrected(Happening.Corrected corrected, Reader reader) {
    String name = name(corrected.by(), reader);
    return corrected
        .fulfilledAt()
        .map(at -> wording.text(reader, "kept.event.corrected", name, wording.at(at, reader)))
        .orElseGet(() -> wording.text(reader, "kept.event.undone", name));
  }

  private String withdrawn(Happening.Withdrawn withdrawn, Reader reader) {
    return withdrawn
        .by()
        .map(by -> wording.text(reader, "kept.event.withdrawn", name(by, reader)))
        .orElseGet(() -> wording.text(reader, "kept.event.withdrawn.itself"));
  }

  private String passed(Happening happening, Reader reader) {
    if (happening instanceof Happening.Fulfilled fulfilled) {
      return fulfilled
          .deed()
          .by()
          .map(by -> wording.text(reader, "kept.event.fulfilled.by", name(by, reader)))
          .orElseGet(() -> wording.text(reader, "kept.event.fulfilled"));
    }
    if (happening instanceof Happening.WarningDue) {
      return wording.text(reader, "kept.event.warning");
    }
    if (happening instanceof Happening.HeadsUpDue) {
      return wording.text(reader, "kept.event.headsup.due");
    }
    if (happening instanceof Happening.OwnUpDue) {
      return wording.text(reader, "kept.event.ownup.due");
    }
    return wording.text(
        reader,
        happening instanceof Happening.Lapsed ? "kept.event.lapsed" : "kept.event.reopened");
  }

  private String quoted(Word word, String key, Reader reader) {
    Instant by = word.quote().promisedBy();
    return wording.text(
        reader, key, name(word.maker(), reader), wording.at(by, reader), word.quote().words());
  }

  private static String note(Happening happening) {
    if (happening instanceof Happening.Requoted again) {
      return again.word().reason().orElse("");
    }
    if (happening instanceof Happening.Withdrawn withdrawn) {
      return withdrawn.reason().orElse("");
    }
    return happening instanceof Happening.Corrected corrected ? corrected.reason() : "";
  }

  /** Their key when they are gone. */
  private String name(Person person, Reader reader) {
    return person.equals(Person.FORMER) ? wording.text(reader, "kept.former") : known(person);
  }

  private String known(Person person) {
    return Optional.ofNullable(users.getUserByKey(person.key()))
        .map(ApplicationUser::getDisplayName)
        .orElse(person.key());
  }
}
