package io.kept.jira.settings;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policy;
import io.kept.policy.PolicyPreview;
import io.kept.policy.PolicyPreview.Promised;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times in settings, as data and in the words and on the wall clock of whoever is logged in. */
public class Times {
  private final Wording wording;
  private final Readers readers;

  public Times(Wording wording, Readers readers) {
    this.wording = wording;
    this.readers = readers;
  }

  String dated(Instant at) {
    return wording.dated(at, readers.current());
  }

  /** What somebody is called who has been forgotten. */
  String former() {
    return wording.text(readers.current(), "kept.former");
  }

  /** What a policy does to promises of several lengths that are said at one instant. */
  List<Map<String, Object>> preview(Policy policy, Instant saidAt) {
    Reader reader = readers.current();
    return PolicyPreview.of(policy, saidAt).promises().stream()
        .map(promised -> json(promised, policy, reader))
        .toList();
  }

  private Map<String, Object> json(Promised promised, Policy policy, Reader reader) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("length", promised.length().toString());
    json.put("warnAt", promised.timetable().warnAt().toString());
    json.put("headsUpAt", promised.timetable().headsUpAt().toString());
    json.put("lapseAt", promised.timetable().lapseAt().toString());
    json.put("quiet", policy.quiet().of(promised.length()).toString());
    json.put("words", words(promised, policy, reader));
    return json;
  }

  private Map<String, String> words(Promised promised, Policy policy, Reader reader) {
    return Map.of(
        "length", wording.duration(promised.length(), reader),
        "warnAt", wording.at(promised.timetable().warnAt(), reader),
        "headsUpAt", wording.at(promised.timetable().headsUpAt(), reader),
        "lapseAt", wording.at(promised.timetable().lapseAt(), reader),
        "quiet", wording.duration(policy.quiet().of(promised.length()), reader));
  }
}
