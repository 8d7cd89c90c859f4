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
  private volatile List<FieldTypeModule> types = List.of();
  private volatile List<SandboxCustomField> all = List.of();

  public CustomFields(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Brings in the fields of these types; where there is none, the first type gets one. */
  public void enable(List<FieldTypeModule> supplied) {
    types = List.copyOf(supplied);
    all = stored(types);
    if (all.isEmpty() && !types.isEmpty()) {
      FieldTypeModule first = types.get(0);
      create(first, FieldNames.first(first));
    }
  }

  /** The types of which there can be fields. */
  public List<FieldTypeModule> types() {
    return types;
  }

  /** A new field, on every issue. */
  public void create(FieldTypeModule type, String name) {
    jdbi.useHandle(handle -> handle.execute(INSERT, name, type.key()));
    all = stored(types);
  }

  public List<SandboxCustomField> all() {
    return all;
  }

  /** Those that somebody can enter something into. */
  public List<SandboxCustomField> editable() {
    return all.stream().filter(field -> field.module().isEditable()).toList();
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

  private List<SandboxCustomField> stored(List<FieldTypeModule> enabled) {
    return enabled.stream().flatMap(type -> stored(type).stream()).toList();
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
