package io.kept.jira.digest;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.notice.Weekly;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts wishes for the kept rate into the words of whoever is logged in. */
public class WeeklyViews {
  private static final DayOfWeek PROPOSED_DAY = DayOfWeek.MONDAY;
  private static final String PROPOSED_TIME = "08:00";

  private final Readers readers;
  private final Wording wording;

  public WeeklyViews(Readers readers, Wording wording) {
    this.readers = readers;
    this.wording = wording;
  }

  WeeklyView of(WeeklyWish wish) {
    Optional<Weekly> weekly = wish.inEffect();
    return new WeeklyView(
        !wish.managed().isEmpty() || wish.isLost(),
        weekly.isPresent(),
        projects(wish),
        days(weekly.map(Weekly::day).orElse(PROPOSED_DAY)),
        weekly.map(it -> it.at().toString()).orElse(PROPOSED_TIME),
        sentence(wish));
  }

  /** The same for machines. */
  Map<String, Object> json(WeeklyWish wish) {
    Optional<Weekly> weekly = wish.inEffect();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("day", weekly.map(it -> it.day().name()).orElse(""));
    json.put("time", weekly.map(it -> it.at().toString()).orElse(""));
    json.put("project", wish.projectKey());
    wish.next().ifPresent(at -> json.put("next", at.toString()));
    json.put("sentence", sentence(wish));
    return json;
  }

  String fault(String field) {
    return text(field.equals("day") ? "kept.weekly.day.wrong" : "kept.wish.time.wrong");
  }

  private String sentence(WeeklyWish wish) {
    if (wish.isLost()) {
      return text("kept.weekly.lost");
    }
    Reader reader = readers.current();
    return wish.next()
        .map(at -> wording.text(reader, "kept.weekly.next", wording.at(at, reader)))
        .orElseGet(() -> text("kept.weekly.none"));
  }

  private List<WeeklyChoice> projects(WeeklyWish wish) {
    String chosen = wish.projectKey();
    return Stream.concat(
            Stream.of(new WeeklyChoice("", text("kept.item.all_projects"), chosen.isEmpty())),
            wish.managed().stream()
                .map(it -> new WeeklyChoice(it.getKey(), it.getName(), it.getKey().equals(chosen))))
        .toList();
  }

  private List<WeeklyChoice> days(DayOfWeek chosen) {
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new WeeklyChoice(
                    day.name(),
                    day.getDisplayName(TextStyle.FULL_STANDALONE, readers.current().locale()),
                    day == chosen))
        .toList();
  }

  private String text(String key) {
    return wording.text(readers.current(), key);
  }
}
