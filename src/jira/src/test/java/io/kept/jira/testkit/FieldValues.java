package io.kept.jira.testkit;

import static com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType.TYPE_DATE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mockito.invocation.InvocationOnMock;

/** Jira's table of field values that are dates. */
final class FieldValues {
  private final Map<Key, List<Object>> rows = new HashMap<>();

  private record Key(CustomField field, Long issueId) {}

  CustomFieldValuePersister persister() {
    CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    doAnswer(this::write).when(persister).createValues(any(), anyLong(), eq(TYPE_DATE), any());
    doAnswer(this::write).when(persister).updateValues(any(), anyLong(), eq(TYPE_DATE), any());
    when(persister.getValues(any(), anyLong(), eq(TYPE_DATE)))
        .thenAnswer(call -> rows.getOrDefault(key(call), List.of()));
    return persister;
  }

  private Object write(InvocationOnMock call) {
    Collection<?> values = call.getArgument(3);
    rows.put(key(call), List.copyOf(values));
    return null;
  }

  private static Key key(InvocationOnMock call) {
    return new Key(call.getArgument(0), call.getArgument(1));
  }
}
