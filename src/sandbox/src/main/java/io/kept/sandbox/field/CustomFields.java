package io.kept.sandbox.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.kept.sandbox.plugin.FieldTypeModule;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The custom fields whose type is enabled; one whose plugin is gone is not there, as in Jira. */
public final class CustomFields implements CustomFieldManager {
  private static final String INSERT =
      "insert into jira_custom_field (name, type_key) values (?, ?)";

  private final Jdbi jdbi;
  private volatile List<SandboxCustomField> all = List.of();

  public CustomFields(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Brings in the fields of these types; where there is none, the first type gets one. */
  public void enable(List<FieldTypeModule> types) {
    all = stored(types);
    if (all.isEmpty() && !types.isEmpty()) {
      FieldTypeModule first = types.get(0);
      jdbi.useHandle(handle -> handle.execute(INSERT, FieldNames.first(first), first.key()));
      all = stored(types);
    }
  }

  public List<SandboxCustomField> all() {
    return all;
  }

  @Override
  public CustomField getCustomFieldObject(Long id) {
    return find(id).orElse(null);
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return List.copyOf(all);
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Issue issue) {
    return getCustomFieldObjects();
  }

  private Optional<SandboxCustomField> find(Long id) {
    return all.stream().filter(field -> field.getIdAsLong().equals(id)).findFirst();
  }

  private List<SandboxCustomField> stored(List<FieldTypeModule> types) {
    return types.stream().flatMap(type -> stored(type).stream()).toList();
  }

  private List<SandboxCustomField> stored(FieldTypeModule type) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, name from jira_custom_field where type_key = ? order by id")
                .bind(0, type.key())
                .map((row, c) -> new SandboxCustomField(row.getLong(1), row.getString(2), type))
                .list());
  }
}
