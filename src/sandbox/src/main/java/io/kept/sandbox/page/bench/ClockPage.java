package io.kept.sandbox.page.bench;

import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.Moments.Moment;
import io.kept.sandbox.page.Page;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.scheduler.TimeMachine;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the sandbox's time and moves it forward: by {@code advance}, an ISO duration, or to {@code
 * to}, an ISO instant or a local time of the visitor's. Programs get the new time as JSON.
 */
public final class ClockPage implements Page {
  private static final String TEMPLATE = "bench/clock";
  private static final List<Step> STEPS =
      List.of(
          new Step("5 minutes", "PT5M"),
          new Step("15 minutes", "PT15M"),
          new Step("1 hour", "PT1H"),
          new Step("1 day", "P1D"));

  private final TimeMachine time;

  public ClockPage(TimeMachine time) {
    this.time = time;
  }

  /** A move on a button. */
  public record Step(String title, String duration) {}

  public record View(Moment now, String local, List<Step> steps, Optional<String> error) {}

  @Override
  public Answer get(Visit visit) {
    return Answer.show(TEMPLATE, view(visit, Optional.empty()));
  }

  @Override
  public Answer post(Visit visit) {
    try {
      time.moveTo(target(visit));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return refuse(visit, e.getMessage());
    }
    return visit.wantsHtml()
        ? Answer.to("/sandbox/clock")
        : Answer.json(Map.of("now", time.now().toString()));
  }

  private Instant target(Visit visit) {
    return visit
        .parameter("advance")
        .map(advance -> time.now().plus(Duration.parse(advance)))
        .or(() -> visit.parameter("to").map(to -> instant(to, visit)))
        .orElseThrow(
            () -> new IllegalArgumentException("Say advance=PT15M or to=2026-11-23T17:00:00Z."));
  }

  private static Instant instant(String text, Visit visit) {
    return text.endsWith("Z")
        ? Instant.parse(text)
        : LocalDateTime.parse(text).atZone(visit.user().zone()).toInstant();
  }

  private Answer refuse(Visit visit, String reason) {
    return visit.wantsHtml()
        ? Answer.refuse(TEMPLATE, view(visit, Optional.of(reason)))
        : new Answer.Json(400, Map.of("error", reason));
  }

  private View view(Visit visit, Optional<String> error) {
    Instant now = time.now();
    LocalDateTime local = LocalDateTime.ofInstant(now, visit.user().zone());
    String minute = local.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1).toString();
    return new View(visit.moments().show(now), minute, STEPS, error);
  }
}
