package io.kept.jira.setup;

import com.atlassian.jira.issue.fields.CustomField;
import io.kept.calendars.PublicHolidays;
import io.kept.jira.policy.Change;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets Kept up as an administrator wishes, and undoes it. What is there already stays: a kind that
 * has a field gets no second one, and a policy keeps all but its calendar. So it can be repeated
 * after a failure.
 */
public final class SetUp {
  private final FieldMaker fields;
  private final Hours hours;
  private final Doings doings;
  private final Wording wording;

  public SetUp(FieldMaker fields, Hours hours, Doings doings, Wording wording) {
    this.fields = fields;
    this.hours = hours;
    this.doings = doings;
    this.wording = wording;
  }

  /** Sets up; names of fields, calendar and holidays are in the reader's language. */
  Result begin(Wish wish, Person by, Reader reader) {
    Optional<Result.Refused> wrong = wrong(wish);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    Optional<String> calendar = hours.store(wish.desk(), by, reader.locale());
    if (calendar.isEmpty()) {
      return new Result.Refused("kept.setup.overtaken", "");
    }
    for (Kind kind : Kind.values()) {
      Change change = hours.keep(calendar.get(), kind, by);
      if (change instanceof Change.Done done) {
        doings.changedPolicy(kind, done.version().number(), by);
      } else {
        return refused(change);
      }
    }
    wish.kinds().forEach(kind -> field(kind, wish.screens(), by, reader));
    return Result.Done.ALL;
  }

  /**
   * Takes away what was set up, but for fields in which anything was promised. A policy goes back
   * to what it was before all that was set up in a row.
   */
  Result undo(Person by) {
    for (Map.Entry<Kind, Set<Integer>> ours : doings.policies().entrySet()) {
      Optional<Change> change = hours.giveUp(ours.getKey(), ours.getValue(), by);
      if (change.isPresent() && !(change.get() instanceof Change.Done)) {
        return refused(change.get());
      }
      doings.forgetPolicies(ours.getKey(), ours.getValue());
    }
    List<String> left = new ArrayList<>();
    for (long id : doings.fields()) {
      if (doings.isUsed(id)) {
        left.addAll(names(id));
      } else {
        fields.remove(id);
        doings.forgetField(id);
      }
    }
    return new Result.Done(left);
  }

  private static Result refused(Change change) {
    boolean faulty = change instanceof Change.Refused;
    return new Result.Refused(faulty ? "kept.setup.faulty" : "kept.setup.overtaken", "");
  }

  private void field(Kind kind, List<Long> screens, Person by, Reader reader) {
    List<CustomField> existing = fields.existing().getOrDefault(kind, List.of());
    if (existing.isEmpty()) {
      String key = "kept.field." + kind.name().toLowerCase(Locale.ROOT);
      CustomField made =
          fields.make(kind, wording.text(reader, key), wording.text(reader, key + ".description"));
      doings.madeField(made.getIdAsLong(), by);
      existing = List.of(made);
    }
    existing.forEach(it -> fields.show(it, screens));
  }

  private List<String> names(long id) {
    return fields.existing().values().stream()
        .flatMap(List::stream)
        .filter(field -> field.getIdAsLong() == id)
        .map(CustomField::getName)
        .toList();
  }

  private static Optional<Result.Refused> wrong(Wish wish) {
    if (wish.kinds().isEmpty()) {
      return Optional.of(new Result.Refused("kept.setup.no_kind", "kinds"));
    }
    Optional<String> country = wish.desk().country();
    if (country.isPresent() && !PublicHolidays.countries().contains(country.get())) {
      return Optional.of(new Result.Refused("kept.setup.no_country", "country"));
    }
    Set<String> regions =
        country.map(it -> PublicHolidays.regionsOf(it, Locale.ENGLISH).keySet()).orElse(Set.of());
    return wish.desk().region().filter(it -> !regions.contains(it)).isPresent()
        ? Optional.of(new Result.Refused("kept.setup.no_region", "region"))
        : Optional.empty();
  }
}
