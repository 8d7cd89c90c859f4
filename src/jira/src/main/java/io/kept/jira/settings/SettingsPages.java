package io.kept.jira.settings;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.right.Administration;
import io.kept.jira.setup.ChoiceView;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of settings show to whom. */
public class SettingsPages {
  private static final List<Kind> IN_ORDER = List.of(Kind.FIX, Kind.REPLY, Kind.NEWS);

  private final Administration administration;
  private final Readers readers;
  private final Wording wording;

  /** What somebody who asks for a page gets. */
  sealed interface Entry {
    /** The page. */
    record Admitted(SettingsView view) implements Entry {}

    /** A status of HTTP, and why. */
    record Refused(int status, String sentence) implements Entry {}
  }

  public SettingsPages(Administration administration, Readers readers, Wording wording) {
    this.administration = administration;
    this.readers = readers;
    this.wording = wording;
  }

  /** The settings of a project. */
  Entry project(ApplicationUser user, String key, String kind) {
    Optional<Project> project = administration.visible(user, key);
    if (project.isEmpty()) {
      return new Entry.Refused(404, text("kept.settings.unseen"));
    }
    if (!administration.isOf(user, project.get())) {
      return new Entry.Refused(403, text("kept.settings.project.forbidden"));
    }
    String policy = "policy/project/" + project.get().getKey() + "/" + path(kind);
    return new Entry.Admitted(
        new SettingsView(
            project.get().getKey(),
            project.get().getName(),
            policy,
            kinds(kind),
            administration.isOfJira(user)));
  }

  /** The settings of all projects that have none of their own. */
  Entry instance(ApplicationUser user, String kind) {
    return administration.isOfJira(user)
        ? new Entry.Admitted(
            new SettingsView("", "", "policy/instance/" + path(kind), kinds(kind), true))
        : new Entry.Refused(403, text("kept.settings.jira.forbidden"));
  }

  private List<ChoiceView> kinds(String chosen) {
    return IN_ORDER.stream()
        .map(
            kind ->
                new ChoiceView(
                    kind.name(),
                    text("kept.field." + lower(kind)),
                    lower(kind).equals(path(chosen))))
        .toList();
  }

  /** What nobody knows is the first kind. */
  private static String path(String kind) {
    return IN_ORDER.stream()
        .filter(it -> it.name().equals(kind))
        .findFirst()
        .map(SettingsPages::lower)
        .orElseGet(() -> lower(IN_ORDER.get(0)));
  }

  private static String lower(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private String text(String key) {
    return wording.text(readers.current(), key);
  }
}
