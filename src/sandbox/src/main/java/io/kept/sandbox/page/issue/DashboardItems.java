package io.kept.sandbox.page.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.dashboard.Dashboards;
import io.kept.sandbox.dashboard.PlacedItem;
import io.kept.sandbox.page.Answer;
import io.kept.sandbox.page.InstalledPlugin;
import io.kept.sandbox.page.Visit;
import io.kept.sandbox.plugin.DashboardItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The items on the visitor's dashboard: one of a module is {@code add}ed, an {@code item} saves its
 * {@code preferences}, or one is {@code remove}d.
 */
public final class DashboardItems {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_PREFERENCES = 10_000;

  private final Dashboards dashboards;
  private final InstalledPlugin plugin;

  public DashboardItems(Dashboards dashboards, InstalledPlugin plugin) {
    this.dashboards = dashboards;
    this.plugin = plugin;
  }

  /** An item with its module. */
  public record Shown(PlacedItem placed, DashboardItem module) {}

  /** What stands there; one whose module is gone is not shown, as in Jira. */
  List<Shown> of(Visit visit) {
    return dashboards.of(visit.user()).stream().flatMap(this::shown).toList();
  }

  /** What can be added. */
  List<DashboardItem> offered() {
    return plugin.modules().dashboardItems();
  }

  Answer change(Visit visit) {
    Optional<Long> saved = visit.number("item");
    if (saved.isPresent()) {
      return save(visit, saved.get());
    }
    visit.number("remove").ifPresent(id -> dashboards.remove(visit.user(), id));
    visit
        .parameter("add")
        .filter(key -> offered().stream().anyMatch(it -> it.key().equals(key)))
        .ifPresent(key -> dashboards.add(visit.user(), key));
    return Answer.to("/secure/Dashboard.jspa");
  }

  private Answer save(Visit visit, long id) {
    String preferences = visit.text("preferences");
    if (preferences.length() > LONGEST_PREFERENCES || !isObject(preferences)) {
      return Answer.problem(400, "Preferences are an object of JSON.");
    }
    dashboards.save(visit.user(), id, preferences);
    return Answer.json(List.of());
  }

  private static boolean isObject(String text) {
    try {
      return JSON.readTree(text).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private Stream<Shown> shown(PlacedItem placed) {
    return offered().stream()
        .filter(module -> module.key().equals(placed.moduleKey()))
        .map(module -> new Shown(placed, module));
  }
}
