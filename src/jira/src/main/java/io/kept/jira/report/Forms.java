package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import io.kept.jira.selection.Asked;
import io.kept.jira.selection.Directory;
import io.kept.jira.selection.Selecting;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills the form in again, so that nothing that was entered is lost. */
public class Forms {
  private static final Map<String, String> PERIODS =
      Map.of(
          "4w", "kept.rate.period.month",
          "13w", "kept.rate.period.quarter",
          "52w", "kept.rate.period.year");

  private final Directory directory;
  private final Wording wording;

  public Forms(Directory directory, Wording wording) {
    this.directory = directory;
    this.wording = wording;
  }

  /**
   * @param managed the projects that the reader may choose
   * @param agents whether they may choose single agents
   */
  Form of(Asked asked, List<Project> managed, boolean agents, Reader reader) {
    return new Form(
        managed.stream()
            .map(it -> choice(it.getKey(), it.getName(), asked.projects().contains(it.getKey())))
            .toList(),
        kinds(asked, reader),
        periods(asked, reader),
        entered(asked, Asked.PERIOD),
        entered(asked, Asked.FROM),
        entered(asked, Asked.TO),
        agents,
        entered(asked, Asked.MAKER),
        entered(asked, Asked.HOLDER),
        entered(asked, Asked.CUSTOMER),
        named(directory.types(), entered(asked, Asked.TYPE)),
        named(directory.priorities(), entered(asked, Asked.PRIORITY)),
        asked.withoutList().with("format", "csv").query());
  }

  private static List<Choice> named(List<Directory.Named> all, String chosen) {
    return all.stream().map(it -> choice(it.id(), it.name(), it.id().equals(chosen))).toList();
  }

  private List<Choice> kinds(Asked asked, Reader reader) {
    String chosen = entered(asked, Asked.KIND);
    return Stream.of(Kind.values())
        .map(
            kind ->
                choice(kind.name(), wording.text(reader, name(kind)), kind.name().equals(chosen)))
        .toList();
  }

  private List<Choice> periods(Asked asked, Reader reader) {
    boolean dated = asked.value(Asked.FROM).or(() -> asked.value(Asked.TO)).isPresent();
    String chosen = asked.value(Asked.PERIOD).orElse(Selecting.STANDARD);
    return Selecting.PERIODS.stream()
        .map(
            it ->
                choice(
                    asked.withoutList().over(it).query(),
                    wording.text(reader, PERIODS.get(it)),
                    !dated && it.equals(chosen)))
        .toList();
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case REPLY -> "kept.rate.kind.reply";
      case FIX -> "kept.rate.kind.fix";
      case NEWS -> "kept.rate.kind.news";
    };
  }

  private static Choice choice(String value, String name, boolean chosen) {
    return new Choice(value, name, chosen);
  }

  private static String entered(Asked asked, String name) {
    return asked.value(name).orElse("");
  }
}
