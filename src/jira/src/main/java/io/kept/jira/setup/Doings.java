package io.kept.jira.setup;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.promise.PromiseRow;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What was set up, in ActiveObjects. */
public final class Doings {
  private static final String FIELD = "FIELD";
  private static final String POLICY = "POLICY";

  private final ActiveObjects ao;
  private final InstantSource clock;

  public Doings(ActiveObjects ao, InstantSource clock) {
    this.ao = ao;
    this.clock = clock;
  }

  void madeField(long id, Person by) {
    write(FIELD, String.valueOf(id), by);
  }

  void changedPolicy(Kind kind, int version, Person by) {
    write(POLICY, reference(kind, version), by);
  }

  List<Long> fields() {
    return references(FIELD).map(Long::valueOf).toList();
  }

  /** The versions of the instance's policy that setting up has made. */
  Map<Kind, Set<Integer>> policies() {
    Map<Kind, Set<Integer>> versions = new EnumMap<>(Kind.class);
    references(POLICY)
        .map(reference -> reference.split(":"))
        .forEach(
            parts ->
                versions
                    .computeIfAbsent(Kind.valueOf(parts[0]), kind -> new TreeSet<>())
                    .add(Integer.valueOf(parts[1])));
    return versions;
  }

  boolean any() {
    return ao.count(SetupRow.class, Query.select()) > 0;
  }

  /** Whether anything was ever promised with a field. */
  boolean isUsed(long field) {
    return ao.count(PromiseRow.class, Query.select().where("FIELD_ID = ?", field).limit(1)) > 0;
  }

  void forgetField(long id) {
    forget(FIELD, String.valueOf(id));
  }

  void forgetPolicies(Kind kind, Set<Integer> versions) {
    versions.forEach(version -> forget(POLICY, reference(kind, version)));
  }

  private static String reference(Kind kind, int version) {
    return kind + ":" + version;
  }

  private void write(String what, String reference, Person by) {
    Map<String, Object> columns =
        Map.of(
            "WHAT", what, "REFERENCE", reference, "DONE_BY", by.key(), "DONE_AT", clock.millis());
    ao.executeInTransaction(() -> ao.create(SetupRow.class, columns));
  }

  private Stream<String> references(String what) {
    Query query = Query.select().where("WHAT = ?", what).order("ID");
    return Stream.of(ao.find(SetupRow.class, query)).map(SetupRow::getReference);
  }

  private void forget(String what, String reference) {
    ao.deleteWithSQL(SetupRow.class, "WHAT = ? AND REFERENCE = ?", what, reference);
  }
}
