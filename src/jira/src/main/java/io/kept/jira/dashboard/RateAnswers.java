package io.kept.jira.dashboard;

import com.atlassian.jira.project.Project;
import io.kept.jira.report.RateSentences;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.report.Interval;
import io.kept.report.RecentWeeks;
import io.kept.report.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recent rates for machines, with sentences for whoever is logged in. */
public class RateAnswers {
  private final Readers readers;
  private final Wording wording;
  private final RateSentences sentences;

  public RateAnswers(Readers readers, Wording wording, RateSentences sentences) {
    this.readers = readers;
    this.wording = wording;
    this.sentences = sentences;
  }

  Map<String, Object> json(Wanted wanted, List<Project> projects, RecentWeeks recent) {
    Reader reader = readers.current();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", title(wanted, projects, reader));
    json.put("sentence", sentences.rate(recent.all(), reader));
    json.put("caution", sentences.caution(recent.all().rate(), reader));
    json.put("leftOut", sentences.leftOut(recent.all(), reader));
    json.put("projects", projects.stream().map(Project::getKey).toList());
    json.put("weeks", wanted.weeks());
    wanted.kind().ifPresent(kind -> json.put("kind", kind.name()));
    json.putAll(figures(recent.all()));
    Interval interval = recent.all().rate().interval();
    json.put("low", interval.low());
    json.put("high", interval.high());
    json.put("parts", recent.parts().stream().map(part -> part(part, reader)).toList());
    return json;
  }

  /** The projects that can be asked for. */
  Map<String, Object> projects(List<Project> managed) {
    return Map.of(
        "projects",
        managed.stream()
            .map(project -> Map.of("key", project.getKey(), "name", project.getName()))
            .toList());
  }

  String fault(String field) {
    return wording.text(
        readers.current(), field.equals("kind") ? "kept.item.wrong.kind" : "kept.item.wrong.weeks");
  }

  private String title(Wanted wanted, List<Project> projects, Reader reader) {
    String what =
        wanted.project().isPresent()
            ? projects.get(0).getName()
            : wording.text(reader, "kept.item.all_projects");
    String kind =
        wanted
            .kind()
            .map(it -> wording.text(reader, "kept.item.kind." + it.name().toLowerCase(Locale.ROOT)))
            .orElseGet(() -> wording.text(reader, "kept.item.all_kinds"));
    return wording.text(reader, "kept.item.shown", what, kind, wanted.weeks());
  }

  private Map<String, Object> part(RecentWeeks.Part part, Reader reader) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("monday", part.monday().toString());
    json.put("weeks", part.weeks());
    json.put("label", label(part, reader));
    json.put("text", sentences.brief(part.tally(), reader));
    json.putAll(figures(part.tally()));
    return json;
  }

  private String label(RecentWeeks.Part part, Reader reader) {
    String monday = sentences.day(part.monday(), reader);
    return part.weeks() == 1
        ? monday
        : wording.text(reader, "kept.item.weeks_from", part.weeks(), monday);
  }

  private static Map<String, Object> figures(Tally tally) {
    Map<String, Object> json = new LinkedHashMap<>();
    tally.rate().share().ifPresent(share -> json.put("share", share));
    json.put("kept", tally.kept());
    json.put("broken", tally.broken());
    json.put("open", tally.open());
    json.put("withdrawn", tally.withdrawn());
    json.put("renegotiated", tally.renegotiated());
    return json;
  }
}
