package io.kept.jira.mine;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.wording.Lozenges;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Puts promises into the words of the page. */
public class MineViews {
  private final PromisedByFields fields;
  private final Wording wording;

  public MineViews(PromisedByFields fields, Wording wording) {
    this.fields = fields;
    this.wording = wording;
  }

  /**
   * The first of them, as many as a page shows.
   *
   * @param root what the addresses of this Jira begin with
   */
  public MineTable of(List<Mine> found, String root, Reader reader) {
    List<MineRow> rows =
        found.stream().limit(MyPromises.MOST).map(mine -> row(mine, root, reader)).toList();
    String more =
        found.size() > rows.size() ? wording.text(reader, "kept.mine.more", rows.size()) : "";
    return new MineTable(rows, more);
  }

  /** How many are at risk or past their time, for who cannot see a number beside a word. */
  String urgent(int count, Reader reader) {
    return wording.text(reader, "kept.mine.urgent", number(count));
  }

  static String number(int count) {
    return count < MyPromises.MOST_COUNTED ? String.valueOf(count) : count + "+";
  }

  private MineRow row(Mine mine, String root, Reader reader) {
    Issue issue = mine.issue();
    Promise promise = mine.promise();
    return new MineRow(
        root + "/browse/" + issue.getKey(),
        issue.getKey(),
        Objects.requireNonNullElse(issue.getSummary(), ""),
        what(mine, reader),
        wording.at(promise.promisedBy(), reader),
        promise.promisedBy().toString(),
        left(mine, reader),
        wording.health(mine.health(), reader),
        Lozenges.of(mine.health()),
        name(issue.getReporter()).orElse(""),
        name(issue.getAssignee()).orElseGet(() -> wording.text(reader, "kept.mine.nobody")),
        acts(mine, reader));
  }

  private MineActs acts(Mine mine, Reader reader) {
    String rests =
        mine.restsUntil()
            .map(until -> wording.text(reader, "kept.mine.rests", wording.at(until, reader)))
            .orElse("");
    return new MineActs(
        mine.promise().id().value(),
        mine.promise().entries(),
        Optional.ofNullable(mine.issue().getAssignee())
            .map(ApplicationUser::getUsername)
            .orElse(""),
        rests,
        mine.health() == Health.AT_RISK);
  }

  /** A field that no longer applies to the issue has left its promise behind. */
  private String what(Mine mine, Reader reader) {
    Promise promise = mine.promise();
    return fields.of(mine.issue()).stream()
        .filter(field -> field.getIdAsLong().equals(promise.subject().fieldId()))
        .findFirst()
        .map(CustomField::getName)
        .orElseGet(() -> wording.text(reader, "kept.field." + lower(promise.kind())));
  }

  private String left(Mine mine, Reader reader) {
    String length = wording.fromNow(mine.promise().promisedBy(), reader);
    return switch (mine.health()) {
      case ON_TRACK, AT_RISK -> wording.text(reader, "kept.panel.left", length);
      case LAPSED, BROKEN -> wording.text(reader, "kept.panel.over", length);
      case ON_HOLD, KEPT, WITHDRAWN -> "";
    };
  }

  private static Optional<String> name(ApplicationUser user) {
    return Optional.ofNullable(user).map(ApplicationUser::getDisplayName);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
