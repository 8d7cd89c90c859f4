package io.kept.sandbox.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import io.kept.sandbox.NotInSandbox;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Where field types keep their values; the sandbox knows dates only. */
public final class FieldValues implements CustomFieldValuePersister {
  private static final String SELECT =
      "select date_value from jira_custom_field_value where issue_id = ? and field_id = ?";
  private static final String INSERT =
      "insert into jira_custom_field_value (issue_id, field_id, date_value) values (?, ?, ?)";
  private static final String DELETE =
      "delete from jira_custom_field_value where issue_id = ? and field_id = ?";

  private final Jdbi jdbi;

  public FieldValues(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void createValues(
      CustomField field,
      Long issueId,
      PersistenceFieldType persistenceFieldType,
      Collection value) {
    requireDate(persistenceFieldType);
    jdbi.useTransaction(handle -> insert(handle, new Place(issueId, field), value));
  }

  @Override
  public List<Object> getValues(
      CustomField field, Long issueId, PersistenceFieldType persistenceFieldType) {
    requireDate(persistenceFieldType);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind(0, issueId)
                .bind(1, field.getIdAsLong())
                .map((row, context) -> (Object) new Timestamp(row.getLong(1)))
                .list());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void updateValues(
      CustomField field,
      Long issueId,
      PersistenceFieldType persistenceFieldType,
      Collection values) {
    requireDate(persistenceFieldType);
    jdbi.useTransaction(
        handle -> {
          handle.execute(DELETE, issueId, field.getIdAsLong());
          insert(handle, new Place(issueId, field), values);
        });
  }

  private static void insert(Handle handle, Place place, Collection<?> values) {
    for (Object value : values) {
      Instant instant = ((Date) value).toInstant();
      handle.execute(INSERT, place.issueId(), place.field().getIdAsLong(), instant);
    }
  }

  private static void requireDate(PersistenceFieldType type) {
    if (type != PersistenceFieldType.TYPE_DATE) {
      throw new NotInSandbox("The sandbox keeps custom field values of TYPE_DATE only.");
    }
  }

  private record Place(Long issueId, CustomField field) {}
}
