package io.kept.jira.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The versions of policies in ActiveObjects; a unique key decides who wrote the next one. */
public final class PolicyVersions {
  private static final int MOST = 100;

  private final ActiveObjects ao;

  public PolicyVersions(ActiveObjects ao) {
    this.ao = ao;
  }

  /** The version in force; empty when a place never had a policy. */
  public Optional<PolicyVersion> newest(Place place) {
    return versions(place, 1).findFirst();
  }

  /** The newest hundred versions of a place's policy, the newest first. */
  public List<PolicyVersion> history(Place place) {
    return versions(place, MOST).toList();
  }

  /**
   * Writes a version, which open promises are to follow; false when somebody else has written one
   * with its number.
   */
  boolean add(Place place, PolicyVersion version) {
    String key = place.projectId() + ":" + place.kind() + ":" + version.number();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", key);
    columns.put("PROJECT_ID", place.projectId());
    columns.put("KIND", place.kind().name());
    columns.put("VERSION", version.number());
    version.draft().ifPresent(draft -> columns.put("DRAFT", DraftText.write(draft)));
    columns.put("CHANGED_BY", version.by().key());
    columns.put("CHANGED_AT", version.at().toEpochMilli());
    return FirstWriter.create(
        ao,
        PolicyRow.class,
        columns,
        () -> AoReschedulings.begin(ao, "policy " + key, place.scope(), version.at()));
  }

  private Stream<PolicyVersion> versions(Place place, int most) {
    Query query =
        Query.select()
            .where("PROJECT_ID = ? AND KIND = ?", place.projectId(), place.kind().name())
            .order("VERSION DESC")
            .limit(most);
    return Stream.of(ao.find(PolicyRow.class, query)).map(PolicyVersions::version);
  }

  private static PolicyVersion version(PolicyRow row) {
    return new PolicyVersion(
        row.getVersion(),
        Optional.ofNullable(row.getDraft()).map(DraftText::read),
        new Person(row.getChangedBy()),
        Instant.ofEpochMilli(row.getChangedAt()));
  }
}
