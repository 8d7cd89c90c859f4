package io.kept.sandbox.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.kept.sandbox.plugin.FieldTypeModule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/** The custom fields whose type is enabled; one whose plugin is gone is not there, as in Jira. */
public final class CustomFields implements CustomFieldManager {
  private static final String INSERT =
      "insert into jira_custom_field (name, type_key) values (?, ?)";

  private static final String HIDE = "insert into jira_hidden_field (field_id) values (?)";
  private static final String SHOW = "delete from jira_hidden_field where field_id = ?";
  private static final String HIDDEN = "select field_id from jira_hidden_field";
  private static final List<String> DELETE =
      List.of(
          "delete from jira_custom_field_value where field_id = ?",
          "delete from jira_hidden_field where field_id = ?",
          "delete from jira_custom_field where id = ?");

  private final Jdbi jdbi;
  private volatile Set<Long> hidden = Set.of();
  private volatile List<FieldTypeModule> types = List.of();
  private volatile List<SandboxCustomField> all = List.of();

  public CustomFields(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Brings in the fields of these types; where there is none, the first type gets one. */
  public void enable(List<FieldTypeModule> supplied) {
    types = List.copyOf(supplied);
    load();
    if (all.isEmpty() && !types.isEmpty()) {
      FieldTypeModule first = types.get(0);
      create(first, FieldNames.first(first));
    }
  }

  /** The types of which there can be fields. */
  public List<FieldTypeModule> types() {
    return types;
  }

  /** A new field, on every issue and screen. */
  public void create(FieldTypeModule type, String name) {
    insert(type, name);
    load();
  }

  public List<SandboxCustomField> all() {
    return all;
  }

  /** Those on the screens that somebody can enter something into. */
  public List<SandboxCustomField> editable() {
    return all.stream().filter(field -> field.module().isEditable() && isShown(field)).toList();
  }

  boolean isShown(SandboxCustomField field) {
    return !hidden.contains(field.id());
  }

  void putOnScreens(long id) {
    jdbi.useHandle(handle -> handle.execute(SHOW, id));
    load();
  }

  /** As Jira does, on no screen yet; here always for every project and type of issue. */
  @Override
  @SuppressWarnings("rawtypes")
  public CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType fieldType,
      CustomFieldSearcher customFieldSearcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes) {
    FieldTypeModule module =
        types.stream().filter(type -> type.type() == fieldType).findFirst().orElseThrow();
    long id = insert(module, fieldName);
    jdbi.useHandle(handle -> handle.execute(HIDE, id));
    load();
    return getCustomFieldObject(id);
  }

  @Override
  public void removeCustomField(CustomField customField) {
    jdbi.useTransaction(
        handle -> DELETE.forEach(sql -> handle.execute(sql, customField.getIdAsLong())));
    load();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CustomFieldType getCustomFieldType(String key) {
    return type(type -> type.key().equals(key)).map(FieldTypeModule::type).orElse(null);
  }

  /**
   * A stock searcher that one of the types asks for; nothing can be done with it but to pass it on.
   */
  @Override
  public CustomFieldSearcher getCustomFieldSearcher(String key) {
    return type(type -> type.searcher().filter(key::equals).isPresent())
        .map(type -> new StockSearcher(key))
        .orElse(null);
  }

  private record StockSearcher(String key) implements CustomFieldSearcher {}

  private Optional<FieldTypeModule> type(Predicate<FieldTypeModule> wanted) {
    return types.stream().filter(wanted).findFirst();
  }

  private long insert(FieldTypeModule type, String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind(0, name)
                .bind(1, type.key())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  private void load() {
    hidden = jdbi.withHandle(handle -> handle.createQuery(HIDDEN).mapTo(Long.class).set());
    all = stored(types);
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
