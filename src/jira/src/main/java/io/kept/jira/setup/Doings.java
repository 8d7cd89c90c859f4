package io.kept.jira.setup;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.kept.jira.promise.PromiseRow;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What was set up, in ActiveObjects. */
public final class Doings {
  private static final String FIELD = "FIELD";
  private static final String POLICY = "POLICY";

  private final ActiveObjects ao;
  private final InstantSource clock;

  /** A version of the instance's policy. */
  record Policy(Kind kind, int version) {
    static Policy read(String reference) {
      String[] parts = reference.split(":");
      return new Policy(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    String reference() {
      return kind + ":" + version;
    }
  }

  public Doings(ActiveObjects ao, InstantSource clock) {
    this.ao = ao;
    this.clock = clock;
  }

  void madeField(long id, Person by) {
    write(FIELD, String.valueOf(id), by);
  }

  void changedPolicy(Kind kind, int version, Person by) {
    write(POLICY, new Policy(kind, version).reference(), by);
  }

  List<Long> fields() {
    return references(FIELD).map(Long::valueOf).toList();
  }

  List<Policy> policies() {
    return references(POLICY).map(Policy::read).toList();
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

  void forget(Policy policy) {
    forget(POLICY, policy.reference());
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
