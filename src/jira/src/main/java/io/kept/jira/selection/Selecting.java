package io.kept.jira.selection;

import com.atlassian.jira.project.Project;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.report.Selection;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what is asked for, and says everything that is wrong with it. */
public class Selecting {
  /** The periods that have a name: so many weeks, with the present one. */
  public static final List<String> PERIODS = List.of("4w", "13w", "52w");

  /** The one that stands where none is asked for. */
  public static final String STANDARD = "13w";

  private final Directory directory;
  private final Wording wording;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;

  /** Days are those of the zone, which may change. */
  public Selecting(
      Directory directory, Wording wording, InstantSource clock, Supplier<ZoneId> zone) {
    this.directory = directory;
    this.wording = wording;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * What was read.
   *
   * @param selection empty when there are faults
   * @param faults a sentence each, in the reader's language
   */
  public record Reading(Optional<Selection> selection, List<String> faults) {}

  /**
   * Reads an address about some projects.
   *
   * @param agents whether the reader may ask for single agents
   */
  public Reading read(Asked asked, List<Project> projects, boolean agents, Reader reader) {
    Entries entries = new Entries(asked, directory, wording, reader);
    entries.refuseAgentsUnless(agents);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
    List<Long> ids = projects.stream().map(Project::getId).toList();
    Optional<Kind> kind = entries.kind();
    Selection.People people = entries.people();
    Selection.Issues issues = entries.issues();
    Optional<Selection> selection =
        entries.period(today).map(it -> new Selection(ids, it, kind, people, issues));
    List<String> faults = entries.faults();
    return new Reading(selection.filter(it -> faults.isEmpty()), faults);
  }
}
